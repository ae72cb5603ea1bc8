/** Puts what a file brings into the namespace of the script, which waits for it there. */
export const provide = (name: string, module: object): void => {
  (globalThis.readinessAssessment ??= {})[name] = module;
};
