import { warn } from '../warn.js';

/** What is fetched only when it is wanted, by name. A bundler makes a chunk of each. */
const files: Readonly<Record<string, () => Promise<unknown>>> = {
  adoption: () => import('./adoption/index.js'),
  arrival: () => import('./arrival/index.js'),
  advice: () => import('./advice/index.js'),
  analytics: () => import('./analytics/index.js'),
  contrast: () => import('./contrast/index.js'),
  diagnostics: () => import('./diagnostics/index.js'),
  documents: () => import('./documents/index.js'),
  form: () => import('./form/index.js'),
  languages: () => import('./languages/index.js'),
  persistence: () => import('./persistence/index.js'),
  print: () => import('./print/index.js'),
  revision: () => import('./revision/index.js'),
  sharing: () => import('./sharing/index.js'),
  summary: () => import('./summary/index.js'),
  'team-look': () => import('../team/look.js'),
  'team-leave': () => import('../team/leave/index.js'),
  'team-qr': () => import('../team/qr.js'),
  'team-ar': () => import('../team/locales/ar.js'),
  'team-es': () => import('../team/locales/es.js'),
  ar: () => import('../locales/ar.js'),
  es: () => import('../locales/es.js'),
};

/** Languages of the interface and of the built-in assessment. */
export const LANGUAGES: readonly string[] = ['en', 'ar', 'es'];

/**
 * Fetches a feature, a language, or what reads documents. Undefined when it cannot be had, with the warning `no-feature`;
 * asked again, it tries again.
 */
export function load(name: 'documents'): Promise<typeof import('./documents/index.js') | undefined>;
export function load<Module>(name: string): Promise<Module | undefined>;
export async function load(name: string): Promise<unknown> {
  try {
    return await files[name]!();
  } catch (error) {
    warn('no-feature', `“${name}” cannot be loaded, so it is missing here. ${String(error)}`);
    return undefined;
  }
}
