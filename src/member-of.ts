/**
 * A member of a document, as its class has it. On a document itself the page’s markup can put an image or a form in the place
 * of any member: `<img name="createElement">`. Roots of shadow trees go through it like documents.
 */
export const memberOf = <Of extends Node, Name extends keyof Of>(of: Of, name: Name): Of[Name] => {
  const member: unknown = Reflect.get(Object.getPrototypeOf(of) as object, name, of);
  return (typeof member === 'function' ? member.bind(of) : member) as Of[Name];
};
