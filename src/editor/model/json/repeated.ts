import { parseTree, type Node } from 'jsonc-parser';

/** A name that stands twice in one object, so that the first of the two is lost. */
export interface Repeated {
  readonly name: string;
  /** Offset of each. */
  readonly first: number;
  readonly second: number;
}

/** JSON may name a thing twice, and then the first is lost without a word: all that do, as far as the text can be read. */
export function repeated(text: string): readonly Repeated[] {
  const found: Repeated[] = [];
  const walk = ({ type, children = [] }: Node) => {
    const names = new Map<unknown, number>();
    for (const child of children) {
      const [name] = type === 'object' ? (child.children ?? []) : [];
      if (name) {
        const first = names.get(name.value);
        if (first !== undefined) found.push({ name: String(name.value), first, second: name.offset });
        else names.set(name.value, name.offset);
      }
      walk(child);
    }
  };
  const tree = parseTree(text);
  if (tree) walk(tree);
  return found;
}
