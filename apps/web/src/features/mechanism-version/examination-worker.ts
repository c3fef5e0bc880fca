import { examine, type Question } from './examine.ts';

/** Off the page's own thread: an old office machine needs longer for a year than a typist's pause. */
self.addEventListener('message', ({ data }: MessageEvent<Question & { readonly id: number }>) => {
  const { id, ...question } = data;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has its own page and no other
  self.postMessage({ id, ...examine(question) });
});
