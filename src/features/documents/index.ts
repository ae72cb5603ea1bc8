import { warn } from '../../warn.js';
import { MAX_SIZE, parse, type Parsed } from '../../core/document/parse.js';
import type { Problem, ProblemCode } from '../../core/problem.js';
import { memberOf } from '../../member-of.js';

/** Where an assessment of the page's own comes from: an address, a script of JSON, or the data itself. */
export type Source = { readonly src: string } | { readonly script: HTMLScriptElement } | { readonly data: unknown };

/** What came of reading. */
interface Reading {
  readonly data?: unknown;
  readonly problems: readonly Problem[];
}

/** What was read from a source, to be parsed again in another language. */
const readings = new WeakMap<Source, Reading>();

/** Milliseconds after which an address counts as unreachable. */
const TIMEOUT = 15_000;

const problem = (code: ProblemCode, message: string): Reading => ({ problems: [{ code, path: '', message }] });

/**
 * Fetches or reads a document, in the wanted language. Never throws; `unreachable` is the one problem that trying again
 * can mend.
 *
 * @param signal ends a fetch that nobody waits for any more
 */
export async function readDocument(source: Source, wanted: string, signal: AbortSignal): Promise<Parsed> {
  const reading = readings.get(source) ?? (await read(source, signal));
  const parsed = reading.problems.length ? reading : parse(reading.data, wanted);
  if ('data' in reading) readings.set(source, reading);
  if ('problems' in parsed && !signal.aborted) {
    const lines = parsed.problems.map(({ path, message }) => `- ${path || 'the document'} ${message}`);
    warn('unusable-assessment', `the assessment cannot be used.\n${lines.join('\n')}`);
  }
  return parsed;
}

async function read(source: Source, signal: AbortSignal): Promise<Reading> {
  if ('data' in source) return { data: source.data, problems: [] };
  let text: string;
  if ('script' in source) {
    // The parser puts the text in after the element, perhaps in pieces.
    if (document.readyState === 'loading') {
      await new Promise((resolve) => {
        addEventListener('DOMContentLoaded', resolve, { once: true, signal });
      });
    }
    text = source.script.text;
  } else {
    const fetching = new AbortController();
    const stop = () => {
      fetching.abort(new Error(`no answer within ${TIMEOUT / 1000} seconds`));
    };
    const timer = setTimeout(stop, TIMEOUT);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    try {
      // The page for frames shows what is in its folder, whoever frames it: nothing from elsewhere, and no other pages.
      const page = memberOf(document, 'documentElement').dataset;
      const strict = 'readinessEmbed' in page;
      const response = await fetch(source.src, {
        signal: fetching.signal,
        redirect: strict ? 'error' : 'follow',
        // Nobody sees there what is meant for the visitor alone, unless whoever owns the page wants that.
        credentials: strict && !('cookies' in page) ? 'omit' : 'same-origin',
      });
      // What is not there comes with no second try.
      const gone = response.status >= 400 && response.status < 500 && ![408, 425, 429].includes(response.status);
      if (gone) {
        return problem('not-found', `answers ${response.status} at ${response.url}. Check the URL in src.`);
      }
      if (!response.ok) {
        return problem(
          'unreachable',
          `answers ${response.status} at ${response.url}. Try again later, or check the URL in src.`,
        );
      }
      if (strict && !/^application\/(json|[\w.]+\+json)\b/i.test(response.headers.get('content-type') ?? '')) {
        return problem('unreadable', `is not JSON by its type, at ${response.url}. Serve it as application/json.`);
      }
      text = await response.text();
    } catch (error) {
      return problem(
        'unreachable',
        `cannot be fetched from ${source.src}: ${String(error)}. Check URL and connection.`,
      );
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  }
  if (text.length > MAX_SIZE) {
    return problem('too-large', `has ${text.length} characters, more than ${MAX_SIZE}. Take some texts out.`);
  }
  try {
    return { data: JSON.parse(text) as unknown, problems: [] };
  } catch (error) {
    if (/^\s*</.test(text)) return problem('unreadable', 'is a web page and no JSON. Check the URL in src.');
    return problem('unreadable', `must be JSON. ${String(error)}`);
  }
}
