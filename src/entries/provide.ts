/**
 * The one name that the script tag adds to the page: the features that are there, the copy of lit that they share with the
 * script, and `load` if the page has one, which brings a file by its name in place of `import()`.
 */
declare global {
  var readinessAssessment: Record<string, unknown> | undefined;
}

/** The namespace. A form of that id is on the window under its name, too, until something is set there. */
export const shared = (): Record<string, unknown> => {
  if (globalThis.readinessAssessment?.constructor !== Object) globalThis.readinessAssessment = {};
  return globalThis.readinessAssessment;
};

/** Puts what a file brings into the namespace of the script, which waits for it there. */
export const provide = (name: string, module: object): void => {
  shared()[name] = module;
};
