import { expect } from '@open-wc/testing';
import { schema, type Schema } from '../../../src/core/index.js';

type Place = readonly [path: string, node: Schema];

/** What stands directly in a part of the schema, by path. */
const inside = ([path, { properties, items, additionalProperties, propertyNames, oneOf, anyOf }]: Place): Place[] => [
  ...Object.entries(properties ?? {}).map(([name, node]): Place => [`${path}.${name}`, node]),
  ...[items, additionalProperties || undefined, propertyNames, ...(oneOf ?? []), ...(anyOf ?? [])].flatMap(
    (node, index): Place[] => (node ? [[`${path}/${index}`, node]] : []),
  ),
];
const within = (place: Place): Place[] => [place, ...inside(place).flatMap(within)];
const places = within(['document', schema]);

describe('the schema', () => {
  it('describes every field to the editor, in sentences', () => {
    // A text is described as a whole, an entry of a list by its own fields, and the kinds of question each for itself.
    const inTexts = new Set(places.filter(([, { anyOf }]) => anyOf).flatMap((text) => within(text).slice(1)));
    const entries = new Set(
      places.flatMap(([, { items }]) => (items?.type === 'object' || items?.oneOf ? [items] : [])),
    );
    const texts = new Set([...inTexts].map(([path]) => path));
    const undescribed = places.filter(
      ([path, node]) =>
        !texts.has(path) && !entries.has(node) && !node.const && !/^[A-Z0].+\.$/.test(node.description ?? ''),
    );
    expect(undescribed.map(([path]) => path)).to.deep.equal([]);
  });

  it('says in words what every pattern and range wants, and how to mend it', () => {
    const ruled = places.filter(([, { pattern, maximum }]) => pattern ?? maximum);
    expect(ruled).to.have.length.above(10);
    for (const [path, node] of ruled) {
      if (node.pattern) expect(node['x-form'], path).to.match(/^(an?|letters,|lower-case|text) /);
      expect(node['x-mend'], path).to.match(/^[A-Z][^.]+(\.0[^.]*)?\.$/);
    }
  });
});
