/** The public names: code, manifest and docs say the same. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { OPTIONS } from '../../dist/integrations/options.js';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const manifest = JSON.parse(read('custom-elements.json'));
const element = manifest.modules.flatMap(({ declarations }) => declarations).find(({ customElement }) => customElement);
const names = (list) => list.map(({ name }) => name).sort();
const unique = (list) => [...new Set(list)].sort();
const all = (text, pattern) => unique([...text.matchAll(pattern)].map((match) => match[1]));
const sources = readdirSync(new URL('src', root), { recursive: true })
  .map((name) => `src/${name}`)
  .filter((path) => /^src\/(assessment-element|(features|styles|views)\/.*)\.ts$/.test(path))
  .map(read)
  .join('\n');

describe('manifest', () => {
  it('names the tag', () => assert.equal(element.tagName, 'readiness-assessment'));

  it('lists the events that are dispatched, with their classes', () => {
    const classes = Object.fromEntries(
      [...read('src/events.ts').matchAll(/class (\w+) extends ReadinessEvent[^{]*\{[^}]*?super\('([\w-]+)'/g)].map(
        (m) => [m[2], m[1]],
      ),
    );
    assert.deepEqual(Object.fromEntries(element.events.map(({ name, type }) => [name, type.text])), classes);
    const dispatched = all(
      readdirSync(new URL('src', root), { recursive: true })
        .filter((path) => /^(controllers|features)\/.*\.ts$/.test(path))
        .map((path) => read(`src/${path}`))
        .join('\n'),
      /new (Readiness\w+Event)\(/g,
    );
    assert.deepEqual(dispatched, Object.values(classes).sort());
    const typed = all(/interface ReadinessEventMap \{([^}]*)\}/.exec(read('src/events.ts'))[1], /'([\w-]+)'/g);
    assert.deepEqual(typed, Object.keys(classes).sort());
  });

  it('lists the parts that are rendered', () => {
    const rendered = [...sources.matchAll(/\bpart(?:="([^"]+)"|: '([^']+)'|=\$\{chosen \? '([^']+)')/g)].flatMap(
      (match) => (match[1] ?? match[2] ?? match[3]).split(' '),
    );
    assert.deepEqual(names(element.cssParts), unique(rendered));
  });

  it('lists the custom properties that are read, at most twelve', () => {
    assert.deepEqual(names(element.cssProperties), all(sources, /var\((--readiness-[\w-]+)/g));
    assert.ok(element.cssProperties.length <= 12);
  });

  it('lists the slots that are rendered', () => {
    assert.deepEqual(names(element.slots), ['', ...all(sources, /<slot name="([\w-]+)"/g)].sort());
  });

  it('lists the states that are set', () => {
    const [, states] = /type State = ([^;]+);/.exec(sources);
    assert.deepEqual(names(element.cssStates), all(states, /'(\w+)'/g));
  });

  it('lists the attributes that are read', async () => {
    const { ReadinessAssessmentElement } = await import('../../dist/index.js');
    assert.deepEqual(
      names(element.attributes),
      unique([...ReadinessAssessmentElement.observedAttributes, 'lang', 'dir']),
    );
  });

  it('lists what placeholders, links and frames may set', () => {
    const properties = element.cssProperties.map(({ name }) => name.replace('--readiness-', ''));
    assert.deepEqual(
      OPTIONS.assessment.toSorted(),
      [...names(element.attributes), ...properties, 'color-scheme'].toSorted(),
    );
  });
});

describe('manifest of the team tool', () => {
  const team = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ tagName }) => tagName === 'readiness-team');
  const rendered = readdirSync(new URL('src', root), { recursive: true })
    .filter((path) => /^(team|views\/(scale|folded|mark))/.test(path) && path.endsWith('.ts'))
    .map((path) => read(`src/${path}`))
    .join('\n');

  it('lists the parts that are rendered', () => {
    const parts = [
      ...rendered.matchAll(/\bpart(?:="([^"]+)"|: '([^']+)'|=\$\{checked \? '([^']+)')|'(button primary)'/g),
    ];
    assert.deepEqual(
      names(team.cssParts),
      unique(parts.flatMap((match) => (match[1] ?? match[2] ?? match[3] ?? match[4]).split(' '))),
    );
  });

  it('lists the attributes that are read, and the events that are dispatched', async () => {
    const { ReadinessTeamElement } = await import('../../dist/index.js');
    assert.deepEqual(names(team.attributes), unique([...ReadinessTeamElement.observedAttributes, 'lang', 'dir']));
    const dispatched = all(rendered, /new (Readiness\w+Event)\(/g);
    assert.deepEqual(unique(team.events.map(({ type }) => type.text)), dispatched);
    const own = all(read('src/team-events.ts'), /super\('([\w-]+)'/g);
    // What is wrong with an assessment is told as the other element tells it.
    assert.deepEqual(names(team.events), [...own, 'readiness-error'].toSorted());
  });

  it('lists what placeholders, links and frames may set', () => {
    const properties = team.cssProperties.map(({ name }) => name.replace('--readiness-', ''));
    assert.deepEqual(OPTIONS.team.toSorted(), [...names(team.attributes), ...properties, 'color-scheme'].toSorted());
  });

  it('lists the custom properties of the assessment', () => {
    assert.deepEqual(team.cssProperties, element.cssProperties);
  });
});

describe('docs', () => {
  it('have the tables of the manifest', () => {
    execFileSync(process.execPath, ['.ci/docs.mjs', '--check'], { cwd: fileURLToPath(root), stdio: 'pipe' });
  });

  it('explain every warning', () => {
    const said = readdirSync(new URL('src', root), { recursive: true })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => [
        ...read(`src/${path}`).matchAll(/warn\(\s*'([\w-]+)'/g),
        ...(/contrast|options/.test(path) ? read(`src/${path}`).matchAll(/tell\(\s*'([\w-]+)'/g) : []),
        ...(path.includes('diagnostics') ? read(`src/${path}`).matchAll(/code: '([\w-]+)',/g) : []),
      ])
      .map(([, code]) => code);
    const [, table] = read('docs/reference.md').split('## Console warnings');
    assert.deepEqual(all(table, /^\| `([\w-]+)`/gm), unique(said));
  });

  it('say what is missing without each file that is fetched, and name no other', () => {
    const [row] = /^\| `no-feature`.*$/m.exec(read('docs/reference.md'));
    const told = new Set(
      [...row.matchAll(/without ((?:`[\w-]+`(?:, | or )?)+)/g)].flatMap(([, list]) => all(list, /`([\w-]+)`/g)),
    );
    const languages = readdirSync(new URL('src/locales/', root)).map((name) => name.replace('.ts', ''));
    const fetched = readdirSync(new URL('src/entries/', root))
      .map((name) => name.replace('.ts', ''))
      // The script itself and what belongs to it, what pages load by a tag of its own, and languages, which it names together.
      .filter(
        (name) =>
          !['script', 'team', 'loader', 'own-document', 'provide', 'embed', 'editor', 'connect', ...languages].includes(
            name.replace(/^team-(?!leave|look|qr)/, ''),
          ),
      );
    assert.deepEqual([...told].toSorted(), fetched.toSorted());
    assert.match(row, /Without a language, English shows/);
  });

  it('print every snippet on one line, with its end tag', () => {
    const pages = [
      'README.md',
      'docs/reference.md',
      'docs/assessments.md',
      'docs/embedding.md',
      'docs/frameworks.md',
      'docs/newsletter.md',
      'docs/analytics.md',
      'docs/team.md',
    ]
      .map(read)
      .join('\n');
    const lines = [...pages.matchAll(/```html\n([\s\S]*?)```/g)]
      .flatMap(([, code]) => code.split('\n'))
      .filter((line) => line.includes('<readiness-assessment'));
    assert.ok(lines.length > 2);
    for (const line of lines) assert.match(line, /<\/readiness-assessment>$/);
  });

  it('link to files that exist', () => {
    for (const page of [
      'README.md',
      'docs/reference.md',
      'docs/assessments.md',
      'docs/result.md',
      'docs/frameworks.md',
      'docs/newsletter.md',
      'docs/analytics.md',
      'docs/decisions.md',
      'docs/releasing.md',
      'CONTRIBUTING.md',
    ]) {
      for (const link of all(read(page), /\]\((?!https?:|#|mailto:)([^)#]+)/g)) {
        assert.doesNotThrow(() => readFileSync(new URL(link, new URL(page, root))), `${page}: ${link}`);
      }
    }
  });
});
