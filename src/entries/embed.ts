/** The script of `embed.html`. It runs before the main one, which finds here how to bring its features. */
import { embed } from '../integrations/embed-page.js';
import { VERSION } from '../version.js';
import { warn } from '../warn.js';
import { shared } from './provide.js';

interface Policy {
  createScriptURL(address: string): unknown;
}

let policy: Policy | undefined;

/** What a site that asks for Trusted Types wants of an address. Throws where it allows no policy of this name. */
function trusted(address: string): string {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  };
  policy ??= trustedTypes?.createPolicy('readiness-assessment', { createScriptURL: (own) => own });
  return (policy ? policy.createScriptURL(address) : address) as string;
}

/**
 * Brings a file as a classic script. Sandboxed frames have no origin of their own: for them every module comes from
 * elsewhere and needs CORS headers, which many file servers do not send.
 */
const bring = (file: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = trusted(file);
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`${script.src} cannot be loaded`));
    };
    document.head.append(script);
  });

const sandboxed = origin === 'null';
if (sandboxed) shared()['load'] = (name: string) => bring(`readiness-assessment-${name}.js?v=${VERSION}`);

embed(() => {
  const file = 'readiness-team.js';
  const team: Promise<unknown> = sandboxed ? bring(file) : import(`./${file}`);
  team.catch((error: unknown) => {
    warn('no-feature', `“team” is missing. Put ${file} beside embed.html. ${String(error)}`);
  });
});
