/** How long work holds the page at most, in milliseconds: less than a frame. */
const SLICE = 10;

/**
 * Does work in slices, so that the page stays responsive.
 *
 * @param work pauses by `yield` where it can be interrupted
 * @throws the reason of the signal, once that is aborted
 */
export async function inSlices<T>(work: Iterator<unknown, T>, signal?: AbortSignal): Promise<T> {
  let start = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - start < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
}
