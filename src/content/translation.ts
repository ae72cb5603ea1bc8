import type { Content } from './whole-en.js';

/** What is not for translating: it is the same in every language. */
type Fixed = 'id' | 'version' | 'type' | 'area' | 'href' | 'lang' | 'cap';

/**
 * The built-in assessment in another language: the same shape, ids and order, other words. The compiler names what is
 * missing or too much.
 */
export type Translation = Translated<Content>;

type Translated<T, Key = ''> = T extends string
  ? Key extends Fixed
    ? T
    : string
  : T extends object
    ? { readonly [K in keyof T]: Translated<T[K], K> }
    : T;
