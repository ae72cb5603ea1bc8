/** Why something was not taken, and whether it is worth another try. */
export class SendError extends Error {
  /** False when the same would be refused again. */
  readonly retryable: boolean;
  /** Milliseconds after which the other side wants to be asked again, if it said so. */
  readonly retryAfter: number | undefined;
  /** HTTP status, if there was an answer. */
  readonly status: number | undefined;

  constructor(
    message: string,
    { retryable, retryAfter, status }: { retryable: boolean; retryAfter?: number | undefined; status?: number },
  ) {
    super(message);
    this.name = 'SendError';
    this.retryable = retryable;
    this.retryAfter = retryAfter;
    this.status = status;
  }
}

/** `Retry-After` in milliseconds: seconds or a date (https://httpwg.org/specs/rfc9110.html#field.retry-after). */
function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const milliseconds = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

/** As much as browsers take along when the page goes away: 64 KiB for all requests together. */
export const KEEPALIVE_LIMIT = 60_000;

/**
 * `fetch` that sends no cookies, outlives the page where the browser allows, and throws for every answer but a good one.
 *
 * @throws {SendError} for 4xx, worth no other try save 408 and 429, and for 5xx, worth one; whatever `fetch` throws when
 *   nothing answers
 */
export async function ask(url: string, init: RequestInit): Promise<Response> {
  const response = await fetch(url, { credentials: 'omit', ...init });
  if (response.ok) return response;
  const { status } = response;
  throw new SendError(`${new URL(url, location.href).origin} answered ${status}`, {
    retryable: status >= 500 || status === 408 || status === 429,
    retryAfter: retryAfter(response),
    status,
  });
}

/** Posts an object as JSON, and follows no redirect; see {@link ask} for what it throws. The building block of senders. */
export function sendJson(
  url: string,
  body: unknown,
  { signal, headers }: { readonly signal?: AbortSignal; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<Response> {
  const text = JSON.stringify(body);
  return ask(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: text,
    // Followed, most redirects lose the body and look like success, and the others hand it to whoever they name.
    redirect: 'error',
    keepalive: new Blob([text]).size <= KEEPALIVE_LIMIT,
    ...(signal ? { signal } : {}),
  });
}
