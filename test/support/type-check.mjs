/** TypeScript over code that is no file, as if it stood in this project, where the package knows itself by name. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

const options = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  resolveJsonModule: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
};

/**
 * What the compiler complains of, a line for each.
 *
 * @param given code by name; names end in `.ts`, and begin a complaint
 */
export function complaints(given, more = {}) {
  const files = new Map(Object.entries(given).map(([name, code]) => [root + name, code]));
  const host = ts.createCompilerHost({ ...options, ...more });
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) =>
    files.has(path) ? ts.createSourceFile(path, files.get(path), ...rest) : getSourceFile(path, ...rest);
  const program = ts.createProgram([...files.keys()], { ...options, ...more }, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, ' ');
    return file
      ? `${file.fileName.slice(root.length)}:${file.getLineAndCharacterOfPosition(start).line + 1} ${text}`
      : text;
  });
}
