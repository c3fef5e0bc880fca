/// <reference lib="webworker" />

/** The files of a build and its version; the build puts them in (`service-worker.ts` beside `vite.config.ts`). */
export type BuiltShell = {
  readonly version: string;
  /** The page's first script. */
  readonly entry: string;
  readonly files: readonly string[];
};
declare const builtShell: BuiltShell;

const shell = builtShell;
const worker = self as unknown as ServiceWorkerGlobalScope;
const prefix = 'guatu-shell-';
const own = prefix + shell.version;
const page = '/index.html';
/** After so long a page that does not come is opened as it was last. */
const patienceMilliseconds = 4_000;

/**
 * Lays in everything of one build, or nothing: pages that are read without a line have all their parts, and never parts of
 * two builds.
 */
const layIn = async (): Promise<void> => {
  const cache = await caches.open(own);
  try {
    await cache.add(new Request(page, { cache: 'reload' }));
    const html = (await (await cache.match(page))?.text()) ?? '';
    if (!html.includes(shell.entry)) throw new Error('the server has another build by now');
    await cache.addAll(shell.files);
  } catch (failure) {
    await caches.delete(own);
    throw failure;
  }
};

/** Pages of the build before may still be open and want parts of it. */
const clear = async (): Promise<void> => {
  const shells = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own);
  await Promise.all(shells.slice(0, -1).map((name) => caches.delete(name)));
};

const late = (): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), patienceMilliseconds));

/** The page as the server has it; as it was last, where nobody answers. */
const openPage = async (request: Request): Promise<Response> => {
  const asked = fetch(request).catch(() => undefined);
  const kept = await (await caches.open(own)).match(page);
  const answer = await (kept ? Promise.race([asked, late()]) : asked);
  if (answer !== undefined && answer.status < 500) return answer;
  return kept ?? answer ?? Response.error();
};

const part = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true, cacheName: own })) ??
  (await caches.match(request, { ignoreVary: true })) ??
  fetch(request);

worker.addEventListener('install', (event) => {
  event.waitUntil(layIn().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(clear().then(() => worker.clients.claim()));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // What people read and write never passes through here: it is kept by account, by the page itself.
  if (request.method !== 'GET' || origin !== worker.location.origin || pathname.startsWith('/api/')) return;
  if (request.mode === 'navigate') event.respondWith(openPage(request));
  else if (shell.files.includes(pathname) || pathname.startsWith('/assets/'))
    event.respondWith(part(request));
});
