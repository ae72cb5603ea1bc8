/** The script of `embed.html`. It runs before the main one, which finds here how to bring its features. */
import { embed } from '../integrations/embed-page.js';
import { VERSION } from '../version.js';
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
const bring = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = trusted(`readiness-assessment-${name}.js?v=${VERSION}`);
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(`${script.src} cannot be loaded`));
    };
    document.head.append(script);
  });

if (origin === 'null') shared()['load'] = bring;
embed();
