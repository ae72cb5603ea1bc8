/**
 * Writes what frameworks and editors read, from custom-elements.json, which comes from the class's JSDoc: types of the
 * tag in templates (dist/types), custom data for VS Code and web-types for JetBrains.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const { name: packageName, version } = read('package.json');
const elements = read('custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ customElement }) => customElement);

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
/** Properties that take more than they give back. */
const takes = { assessment: 'AssessmentInput' };
const oneLine = (text) => text.replace(/\s+/g, ' ');
const field = (name, type, description) =>
  `  /** ${oneLine(description)} */\n  ${/^\w+$/.test(name) ? name : `'${name}'`}?: ${type} | undefined;`;
const fields = (list) => list.filter((line, index) => list.indexOf(line) === index).join('\n');
/** What one element takes: each option with its type, and the objects among them. */
const optionsOf = ({ name: className, attributes, members }) => {
  /** Attributes of the element's own; every HTML type knows the others. */
  const own = attributes.filter(({ name }) => name !== 'lang' && name !== 'dir');
  /** Properties that hold objects. */
  const objects = members.filter(
    ({ kind, name, description, privacy, readonly }) =>
      kind === 'field' &&
      description &&
      !privacy &&
      !readonly &&
      !own.some((attribute) => camel(attribute.name) === name),
  );
  return [
    ...own.map(({ name, description, type: { text } }) => ({
      name,
      description,
      // `heading-level="3"` in HTML, `headingLevel={3}` in code.
      type: /"\d"/.test(text) ? `${text} | ${text.replaceAll('"', '')}` : text,
      reads: text === 'boolean' ? 'boolean' : 'text',
    })),
    ...objects.map(({ name, description }) => ({
      name,
      description,
      type: `${takes[name] ?? `${className}['${name}']`} | null`,
      reads: 'object',
    })),
  ];
};

/** The types of one element's tag, by framework. */
const typesOf = (element) => {
  const { name: className, tagName, events } = element;
  const tag = className.replace(/Element$/, 'Tag');
  const options = optionsOf(element);
  const handlers = (prefix) =>
    events.map(({ name, type, description }) =>
      field(`${prefix}${name}`, `((event: ${type.text}) => void)`, description),
    );
  // HTML types know a `results` of old search fields, which is a number.
  const base = (type) => (options.some(({ name }) => name === 'results') ? `Omit<${type}, 'results'>` : type);
  const imports = `import type { ${className}, ${events.map(({ type }) => type.text).join(', ')} } from '../index.js';`;
  const both = options.flatMap(({ name, type, description }) => [
    field(name, type, description),
    field(camel(name), type, description),
  ]);

  return {
    react: `${imports}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

/** \`<${tagName}>\` in JSX of React 19; older ones need \`${packageName}/react\`. */
export interface ${tag}
  extends ${base(`DetailedHTMLProps<HTMLAttributes<${className}>, ${className}>`)} {
${fields([...both, ...handlers('on')])}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagName}': ${tag};
    }
  }
}
`,
    vue: `${imports}
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';

/** Attributes and properties; in a template either name will do. */
export interface ${tag} extends ${base('HTMLAttributes')} {
${fields(options.map(({ name, type, description }) => field(camel(name), type, description)))}
}

declare module 'vue' {
  interface HTMLAttributes {
    /** Puts a child into a slot of the element; Vue's own types do not know it. */
    slot?: string | undefined;
  }
  interface GlobalComponents {
    '${tagName}': new () => ${className} & {
      $props: ${tag} & PublicProps;
      $emit: EmitFn<{
${events.map(({ name, type, description }) => `        /** ${oneLine(description)} */\n        '${name}': (event: ${type.text}) => void;`).join('\n')}
      }>;
    };
  }
}
`,
    svelte: `${imports}
import type { HTMLAttributes } from 'svelte/elements';

/** \`<${tagName}>\` in Svelte: \`on…\` since version 5, \`on:…\` before. */
export interface ${tag} extends ${base(`HTMLAttributes<${className}>`)} {
${fields([...both, ...handlers('on'), ...handlers('on:')])}
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    '${tagName}': ${tag};
  }
}
`,
    solid: `${imports}
import type { JSX } from 'solid-js';

/** \`<${tagName}>\` in Solid's JSX. */
export interface ${tag} extends ${base(`JSX.HTMLAttributes<${className}>`)} {
${fields([
  ...both,
  ...options.map(({ name, type, description }) => field(`prop:${camel(name)}`, type, description)),
  ...options
    .filter(({ reads }) => reads !== 'object')
    .map(({ name, type, reads, description }) =>
      field(`${reads === 'boolean' ? 'bool' : 'attr'}:${name}`, type, description),
    ),
  ...handlers('on:'),
])}
}

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      '${tagName}': ${tag};
    }
  }
}
`,
  };
};

const write = (path, text) => writeFileSync(new URL(`dist/${path}`, root), text);
const writeJson = (path, data) => write(path, `${JSON.stringify(data, null, 2)}\n`);

mkdirSync(new URL('dist/types/', root), { recursive: true });
const types = elements.map(typesOf);
for (const name of Object.keys(types[0])) {
  const own = `import type { ${Object.values(takes).join(', ')} } from '../index.js';`;
  const lines = [own, ...types.flatMap((one) => one[name].split('\n'))];
  // Each name is imported once, before all else.
  const names = new Map();
  const others = lines.filter((line) => {
    const [, imported, source] = /^import type \{ (.*) \} from '(.*)';$/.exec(line) ?? [];
    if (imported) names.set(source, new Set([...(names.get(source) ?? []), ...imported.split(', ')]));
    return !imported;
  });
  const imports = Array.from(names, ([source, all]) => `import type { ${[...all].join(', ')} } from '${source}';`);
  write(`types/${name}.d.ts`, `${[...imports, ...others].join('\n')}`);
  // Whoever imports it without \`type\` gets nothing, rather than an error.
  write(`types/${name}.js`, 'export {};\n');
}

const values = (text) => [...text.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
/** Of what several elements have under one name, the first. */
const once = (list) => list.filter(({ name }, index) => list.findIndex((one) => one.name === name) === index);
const described = ({ name, description }) => ({ name, description: oneLine(description) });

// https://github.com/microsoft/vscode-html-languageservice/blob/main/docs/customData.md
writeJson('vscode.html-custom-data.json', {
  version: 1.1,
  tags: elements.map(({ tagName, summary, attributes }) => ({
    name: tagName,
    description: summary,
    attributes: attributes.map(({ name, description, type: { text } }) => ({
      ...described({ name, description }),
      ...(text === 'boolean' ? { valueSet: 'v' } : {}),
      ...(values(text).length ? { values: values(text).map((value) => ({ name: value })) } : {}),
    })),
  })),
});
writeJson('vscode.css-custom-data.json', {
  version: 1.1,
  properties: elements[0].cssProperties.map(described),
  pseudoElements: once(elements.flatMap(({ cssParts }) => cssParts)).map(({ name, description }) =>
    described({ name: `::part(${name})`, description }),
  ),
  pseudoClasses: elements[0].cssStates.map(({ name, description }) =>
    described({ name: `:state(${name})`, description }),
  ),
});

// https://github.com/JetBrains/web-types
writeJson('web-types.json', {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: packageName,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => {
        const { tagName, summary, attributes, events, slots, cssParts, cssProperties } = element;
        return {
          name: tagName,
          description: summary,
          attributes: attributes.map(({ name, description, default: value, type: { text } }) => ({
            ...described({ name, description }),
            ...(value ? { default: value } : {}),
            value: text === 'boolean' ? { kind: 'no-value', type: 'boolean' } : { type: text },
          })),
          slots: slots.map(described),
          js: {
            properties: optionsOf(element).map(({ name, description, type }) => ({
              ...described({ name: camel(name), description }),
              type,
            })),
            events: events.map(({ name, type, description }) => ({
              ...described({ name, description }),
              type: type.text,
            })),
          },
          css: {
            properties: cssProperties.map(described),
            parts: cssParts.map(described),
          },
        };
      }),
    },
  },
});
