import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { createReceiver } from '../../demo/receiver.mjs';
import { countReporter } from './count-reporter.mjs';

/** Where tests lie that run in a browser, in the folder `test`. */
export const ROOMS = ['content', 'core', 'editor', 'element', 'features', 'fuzz', 'integrations', 'locales', 'team'];

/** What the test runner does alike in every engine. */
export function runnerConfig(engine) {
  const receive = createReceiver({});
  return {
    files: [`test/{${ROOMS}}/**/*.test.ts`],
    rootDir: fileURLToPath(new URL('../..', import.meta.url)),
    nodeResolve: { exportConditions: ['production'] },
    // One target for all, or the engines would not run the same code.
    plugins: [
      esbuildPlugin({
        ts: true,
        target: 'es2022',
        tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
      }),
    ],
    // The demo's newsletter page is tried whole, with its receiver.
    middleware: [
      (context, next) => {
        if (!context.path.startsWith('/receiver/')) return next();
        context.respond = false;
        return receive(context.req, context.res);
      },
    ],
    concurrentBrowsers: 1,
    browserStartTimeout: 120_000,
    // A file is given longer than the longest test of any.
    testsFinishTimeout: 900_000,
    testFramework: { config: { timeout: 30_000, forbidOnly: Boolean(process.env.CI) } },
    // The runner only logs a rejection that nobody handles; thrown on, it fails the test it happens in.
    testRunnerHtml: (framework) => `<!doctype html>
      <html lang="en">
        <head>
          <title>Tests</title>
          <script>
            addEventListener('unhandledrejection', ({ reason }) => {
              throw reason;
            });
          </script>
        </head>
        <body>
          <script type="module" src="${framework}"></script>
        </body>
      </html>`,
    reporters: [defaultReporter(), countReporter(engine)],
  };
}
