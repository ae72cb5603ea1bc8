/**
 * Rules of WordPress and its plugin directory that can be read off the sources: what its own tools (coding standards, Plugin Check)
 * look for first, since those come by Composer alone.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { fill, plugin, zip } from '../../wordpress/build.mjs';

await fill();
const files = readdirSync(plugin, { recursive: true }).map(String).sort();
const read = (path) => readFileSync(join(plugin, path), 'utf8');
const php = files.filter((path) => path.endsWith('.php'));
const scripts = files.filter((path) => path.endsWith('.js') && !path.startsWith('widget'));
const main = read('readiness-assessment.php');
const readme = read('readme.txt');
const header = (name) => new RegExp(`^ \\* ${name}: +(.+)$`, 'm').exec(main)?.[1];
const field = (name) => new RegExp(`^${name}: (.+)$`, 'm').exec(readme)?.[1];
/** A file's code, without comments and texts of others' languages. */
const code = (path) => read(path).replace(/\/\*[^]*?\*\/|(?<!:)\/\/[^\n]*/g, '');

describe('header and readme of the plugin', () => {
  it('say the same, and the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.equal(header('Version'), version);
    assert.equal(field('Stable tag'), version);
    assert.match(main, new RegExp(`const VERSION = '${version}';`));
    assert.equal(JSON.parse(read('blocks/assessment/block.json')).version, version);
    assert.equal(/^=== (.+) ===$/m.exec(readme)[1], header('Plugin Name'));
    for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI']) {
      assert.ok(header(name), name);
      assert.equal(field(name), header(name), name);
    }
    assert.ok(readme.includes(`= ${version} =`), 'changelog');
  });

  it('keep to what the directory takes', () => {
    assert.equal(header('License'), 'GPL-2.0-or-later');
    assert.equal(header('Text Domain'), 'readiness-assessment');
    assert.ok(field('Tags').split(',').length <= 5);
    const [, short] = /^License URI: .+\n\n(.+)\n/m.exec(readme);
    assert.ok(short.length <= 150, `${short.length} characters`);
    assert.match(field('Tested up to'), /^\d+\.\d+$/);
    assert.doesNotMatch(`${header('Plugin Name')}`, /wordpress|\bwp\b/i);
  });
});

describe('PHP of the plugin', () => {
  for (const path of php) {
    it(`${path} does nothing when it is asked for by itself`, () => {
      const guard = path === 'uninstall.php' ? 'WP_UNINSTALL_PLUGIN' : 'ABSPATH';
      const rest = code(path).replace(/^<\?php\s+(namespace [\w\\]+;\s+)?/, '');
      assert.ok(rest.startsWith(`defined( '${guard}' ) || exit;`), rest.slice(0, 80));
    });

    it(`${path} translates under its own domain, with texts that tools find`, () => {
      for (const [call] of code(path).matchAll(
        /\b(?:esc_html_e|esc_attr_e|esc_html__|esc_attr__|__|_e|_x|_n)\((?!\s*\$)[^;]*?\)(?=[\s,;)])/g,
      )) {
        if (call.startsWith('__(') && call.includes('__NAMESPACE__')) continue;
        assert.match(call, /\(\s*'(?:[^'\\]|\\.)*',\s*'readiness-assessment'\s*\)/, call);
      }
    });

    it(`${path} escapes what it prints`, () => {
      for (const [line] of read(path).matchAll(/^.*\b(?:echo|printf\()(?!.*phpcs:ignore).*$/gm)) {
        for (const [, name] of line.matchAll(/(?<![\w>(]|checked\( |selected\( )\$(\w+)/g)) {
          const safe = new RegExp(
            `(?:esc_\\w+|wp_kses_post|checked|selected|\\(int\\)|wp_json_encode|number_format_i18n|date_i18n|round|short_day|reset|end)\\b[^;]*\\$${name}\\b|\\bsprintf\\(|'' === \\$${name}|'custom' === \\$${name}|=> '' *\\?|use \\(`,
          );
          assert.match(line, safe, `${path}: ${line.trim()}`);
        }
      }
    });

    it(`${path} asks the database by prepared statements only`, () => {
      for (const [, call] of code(path).matchAll(
        /\$wpdb->(?:query|get_var|get_col|get_row|get_results)\((?!\s*\$wpdb->prepare\()([^\n]*)/g,
      )) {
        assert.fail(`${path}: ${call}`);
      }
    });

    it(`${path} calls nothing that a site should not run`, () => {
      assert.doesNotMatch(
        code(path),
        /\b(?:eval|exec|system|passthru|shell_exec|proc_open|create_function|extract|unserialize|base64_decode|str_rot13|curl_\w+|var_dump|print_r|error_log|ini_set|set_time_limit|move_uploaded_file|query_posts)\s*\(|<\?=|<\?\s|\bgoto\b/,
      );
    });
  }

  it('puts names of its own into the site, and no others', () => {
    const all = php.map((path) => [path, code(path)]);
    for (const [path, source] of all) {
      if (!/^namespace Readiness_Assessment;/m.test(source)) {
        for (const [, name] of source.matchAll(/^function (\w+)|^\$(\w+) =/gm)) {
          assert.match(name ?? 'readiness_assessment', /^readiness_assessment/, path);
        }
      }
      for (const [, name] of source.matchAll(/\b(?:apply_filters|do_action)\(\s*'([^']+)'/g)) {
        assert.ok(/^readiness_assessment_|^rest_authentication_errors$/.test(name), `${path}: ${name}`);
      }
      for (const [, name] of source.matchAll(
        /\b(?:update_option|add_option|add_shortcode|wp_register_script|wp_register_script_module|wp_enqueue_style)\(\s*'([^']+)'/g,
      )) {
        assert.match(name, /^readiness[-_]assessment/, `${path}: ${name}`);
      }
    }
  });

  it('runs on the PHP that the header names', () => {
    for (const path of php) {
      // Of what came after 7.4: named arguments, match, enums, attributes, nullsafe calls, union types, constructor promotion.
      assert.doesNotMatch(
        code(path),
        /\?->|\bmatch\s*\(|^enum \w|#\[|\breadonly \w+ \$|: \w+\|\w+ \{|\bstr_(?:contains|starts_with|ends_with)\(|\bnever\b\s*\{/m,
        path,
      );
    }
  });

  it('checks who may, and a nonce, before it hands out or changes anything', () => {
    for (const path of php) {
      const source = code(path);
      if (!/admin_post_|wp_ajax_/.test(source)) continue;
      assert.match(source, /current_user_can\([^]*check_admin_referer\(/, path);
    }
    const routes = [
      ...php
        .map(code)
        .join('')
        .matchAll(/register_rest_route\(/g),
    ];
    const permissions = [
      ...php
        .map(code)
        .join('')
        .matchAll(/'permission_callback'/g),
    ];
    assert.equal(routes.length, permissions.length);
  });
});

describe('zip of the plugin', () => {
  it('holds the whole plugin in its folder, and nothing that the directory refuses', () => {
    const held = Object.keys(unzipSync(zip()));
    for (const path of [
      ...php,
      ...scripts,
      'widget/readiness-assessment.js',
      'widget/LICENSES.txt',
      'widget/assessment.json',
      'languages/readiness-assessment.pot',
    ]) {
      assert.ok(held.includes(`readiness-assessment/${path}`), path);
    }
    for (const path of held) {
      assert.match(path, /^readiness-assessment\//);
      assert.doesNotMatch(path, /\/\.|node_modules|\.map$|\.zip$|\.(?:sh|exe|phar)$/);
    }
    assert.deepEqual(zip(), zip());
  });

  it('holds scripts that fetch nothing from elsewhere', () => {
    for (const path of [...php, ...scripts, 'css/dashboard.css']) {
      for (const [, address] of code(path).matchAll(
        /\b(?:src|href|url|import|fetch)\b[^\n]{0,20}["'(](https?:\/\/[^"')]+)/g,
      )) {
        assert.fail(`${path}: ${address}`);
      }
    }
  });

  it('has a template with every text, once', () => {
    const template = read('languages/readiness-assessment.pot');
    const ids = [...template.matchAll(/^(?:msgctxt ("[^\n]*")\n)?msgid ("[^\n]*")$/gm)].map(
      ([, context, id]) => `${context} ${id}`,
    );
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(ids.length > 80, `${ids.length}`);
    for (const text of ['Completed by day', 'One at a time', 'Readiness Assessment']) {
      assert.ok(
        ids.some((id) => id.endsWith(` "${text}"`)),
        text,
      );
    }
    assert.match(
      template,
      /#\. translators: percentage of visitors who started\.|#\. translators: %s: percentage of visitors who started\./,
    );
  });

  it('names every element option that a block sets as its list of options does', () => {
    const { attributes } = JSON.parse(read('blocks/assessment/block.json'));
    const options = read('includes/options.php');
    for (const [name, { enum: values }] of Object.entries(attributes)) {
      const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      assert.ok(options.includes(`'${attribute}'`), attribute);
      if (values) assert.ok(options.includes(`array( ${values.map((value) => `'${value}'`).join(', ')} )`), attribute);
    }
  });
});
