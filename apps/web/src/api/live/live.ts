import type { Presence, PresentRecorder } from '@guatu/contract';
import { useEffect, useSyncExternalStore } from 'react';
import { v7 } from 'uuid';
import { api } from '../client.ts';
import { queryClient } from '../query-client.ts';
import { concernedBy } from './concerned.ts';
import { createLiveStream } from './live-stream.ts';
import { type HeardRecorder, heardOf } from './present-recorders.ts';

/** This page among all that are open; nobody is known by it for longer than the page is there. */
const page = v7();

type Live = { readonly live: boolean; readonly recorders: readonly HeardRecorder[] };
let state: Live = { live: false, recorders: [] };
const listeners = new Set<() => void>();
const become = (next: Partial<Live>) => {
  state = { ...state, ...next };
  for (const listen of listeners) listen();
};
const subscribe = (listen: () => void) => {
  listeners.add(listen);
  return () => void listeners.delete(listen);
};

const readAnew = (features: ReturnType<typeof concernedBy>) => {
  if (features === null) void queryClient.invalidateQueries();
  else for (const feature of features) void queryClient.invalidateQueries({ queryKey: api[feature].key() });
};

const stream = createLiveStream({
  connect: (address) => new EventSource(address),
  onState: (live) => {
    if (live === state.live) return;
    become({ live, recorders: live ? state.recorders : [] });
    // What happened before the stream was there has passed it by.
    if (live) readAnew(null);
  },
  hear: (name, data) => {
    if (name === 'changed') readAnew(concernedBy(data as Parameters<typeof concernedBy>[0]));
    if (name === 'present') {
      const present = data as PresentRecorder;
      if (present.page !== page) become({ recorders: heardOf(state.recorders, present, performance.now()) });
    }
    if (name === 'gone') {
      const { page: gone } = data as { page: string };
      become({ recorders: state.recorders.filter((one) => one.page !== gone) });
    }
  },
});

/** Pages that want the stream, each with the meeting before it. The one that came last decides. */
const wishes: { readonly meeting: string | undefined }[] = [];
/** A page that nobody looks at lets the stream go after so long: a browser has but six connections to one server. */
const hiddenMilliseconds = 30_000;
let hidden = false;
let hiding: ReturnType<typeof setTimeout> | undefined;

const follow = () => {
  const wish = wishes.at(-1);
  const meeting = wishes.reduce<string | undefined>((found, one) => one.meeting ?? found, undefined);
  const search = `page=${page}${meeting === undefined ? '' : `&meeting=${meeting}`}`;
  stream.want(wish === undefined || hidden ? null : `${window.location.origin}/api/live?${search}`);
};

const listenToWindow = () => {
  window.addEventListener('online', stream.tryNow);
  document.addEventListener('visibilitychange', () => {
    clearTimeout(hiding);
    const set = () => {
      hidden = document.visibilityState === 'hidden';
      follow();
    };
    if (document.visibilityState === 'hidden') hiding = setTimeout(set, hiddenMilliseconds);
    else set();
  });
};
let listening = false;

/**
 * Keeps what the screen shows as it stands with everybody, as long as the component is there. With a meeting, also where
 * its recorders are.
 */
export const useLiveUpdates = (meeting?: string): void => {
  useEffect(() => {
    if (!listening) listenToWindow();
    listening = true;
    const wish = { meeting };
    wishes.push(wish);
    follow();
    return () => {
      wishes.splice(wishes.indexOf(wish), 1);
      if (meeting !== undefined) become({ recorders: [] });
      follow();
    };
  }, [meeting]);
};

/** Whether the screen is told of changes; a page that must not be old asks now and then where it is not. */
export const useIsLive = (): boolean => useSyncExternalStore(subscribe, () => state.live);

/** The other pages of recorders in the meeting that is before this one, the one heard last coming last. */
export const useRecorders = (): readonly HeardRecorder[] =>
  useSyncExternalStore(subscribe, () => state.recorders);

/** Says where in a meeting one is. Whether it arrives matters to nobody but those who look. */
export const sayWhere = (where: Omit<Presence, 'page'>): void => {
  const body = JSON.stringify({ page, ...where } satisfies Presence);
  const headers = { 'content-type': 'application/json' };
  fetch('/api/live/presence', { method: 'POST', body, headers, credentials: 'same-origin' }).catch(() => {});
};
