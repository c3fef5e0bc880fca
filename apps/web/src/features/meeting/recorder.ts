import { isDecided, problemOf } from '../../api/problem.ts';
import { type DecisionDraft, sameDraft } from './decision-draft.ts';
import type { Decision } from './meeting-queries.ts';
import { type Place, placeKey } from './points.ts';
import type { Unsent, UnsentStore } from './unsent.ts';

/** How what was typed in a place fares. Away: the server could not be reached, and is tried again. */
export type Fate =
  | { readonly kind: 'unsent' | 'sending' | 'away' }
  | { readonly kind: 'refused'; readonly error: Error }
  | { readonly kind: 'conflict'; readonly error: Error };

export type Entry = Unsent & { readonly fate: Fate };

export type RecorderParts = {
  readonly store: UnsentStore;
  readonly send: (unsent: Unsent & { readonly attempt: NonNullable<Unsent['attempt']> }) => Promise<Decision>;
  readonly onStored: (saved: Decision) => void;
  readonly newKey: () => string;
};

export type Recorder = {
  readonly subscribe: (listen: () => void) => () => void;
  /** What is not stored yet, by place. */
  readonly entries: () => ReadonlyMap<string, Entry>;
  /** What was typed last in a place, as it was typed, if that is what its revision says. */
  readonly echo: (place: Place, revision: number) => DecisionDraft | undefined;
  /** Takes down what is typed; it is sent when the typing pauses, or at once. */
  readonly type: (place: Place, draft: DecisionDraft, revision: number, when?: 'pause' | 'now') => void;
  /** Forgets what was typed. */
  readonly drop: (place: Place) => void;
  /** Sends what the network kept back, at once. */
  readonly tryNow: () => void;
  /** Takes up what an earlier visit left unsent. */
  readonly start: () => void;
  /** The page is being left: sends what there is without waiting for a pause. */
  readonly stop: () => void;
};

/** Typing that stops for so long is sent, and typing that does not stop is sent so often. */
const pauseMilliseconds = 700;
const longestMilliseconds = 2_500;
const longestWait = 8_000;

/**
 * Takes down decisions. What is typed is kept by the browser before anything else, and sent one after the other, each under
 * a key of its own: whatever breaks in between, it arrives once.
 */
export const createRecorder = ({ store, send, onStored, newKey }: RecorderParts): Recorder => {
  const entries = new Map<string, Entry>();
  let shown: ReadonlyMap<string, Entry> = new Map();
  const echoes = new Map<string, { draft: DecisionDraft; revision: number }>();
  /** When a place is to be sent, and since when it waits; milliseconds. */
  const due = new Map<string, { at: number; since: number }>();
  const listeners = new Set<() => void>();
  let busy = false;
  let leaving = false;
  let failures = 0;
  let awayUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const changed = () => {
    shown = new Map(entries);
    for (const listen of listeners) listen();
  };
  const put = (entry: Entry) => {
    entries.set(placeKey(entry.place), entry);
    const { fate: _fate, ...unsent } = entry;
    store.keep(unsent);
    changed();
  };
  const drop = (place: Place) => {
    const key = placeKey(place);
    entries.delete(key);
    due.delete(key);
    store.drop(place);
    changed();
  };

  const pump = () => {
    clearTimeout(timer);
    if (busy) return;
    const waiting = [...entries.values()]
      .filter(({ fate }) => fate.kind === 'unsent' || fate.kind === 'away')
      .map((entry) => ({ entry, at: Math.max(due.get(placeKey(entry.place))?.at ?? 0, awayUntil) }))
      .sort((a, b) => a.at - b.at);
    const next = waiting[0];
    if (next === undefined) return;
    const wait = next.at - Date.now();
    if (wait <= 0) void deliver(next.entry);
    // The browser keeps it for the next visit.
    else if (!leaving) timer = setTimeout(pump, wait);
  };

  const deliver = async (entry: Entry) => {
    const key = placeKey(entry.place);
    const attempt = entry.attempt ?? { key: newKey(), draft: entry.draft, revision: entry.revision };
    busy = true;
    due.delete(key);
    put({ ...entry, attempt, fate: { kind: 'sending' } });
    try {
      const saved = await send({ ...entry, attempt });
      failures = 0;
      arrived(key, attempt.draft, saved);
    } catch (error) {
      failed(key, error as Error);
    } finally {
      busy = false;
      pump();
    }
  };

  const arrived = (key: string, sent: DecisionDraft, saved: Decision) => {
    const now = entries.get(key);
    echoes.set(key, { draft: now?.draft ?? sent, revision: saved.revision });
    // Taken back on this page meanwhile: it stands all the same, and is seen.
    if (now === undefined || sameDraft(now.draft, sent)) drop(saved);
    else {
      const { attempt: _attempt, ...rest } = now;
      put({ ...rest, revision: saved.revision, fate: { kind: 'unsent' } });
    }
    onStored(saved);
  };

  const failed = (key: string, error: Error) => {
    const now = entries.get(key);
    if (!isDecided(error)) {
      awayUntil = Date.now() + Math.min(longestWait, 500 * 2 ** failures);
      failures += 1;
      if (now !== undefined) put({ ...now, fate: { kind: 'away' } });
      return;
    }
    if (now === undefined) return;
    const { attempt, ...rest } = now;
    const overtaken = problemOf(error)?.code === 'conflict';
    // What was refused may have been mended while it was on its way.
    const mended = !overtaken && attempt !== undefined && !sameDraft(now.draft, attempt.draft);
    put({ ...rest, fate: mended ? { kind: 'unsent' } : { kind: overtaken ? 'conflict' : 'refused', error } });
  };

  return {
    subscribe: (listen) => {
      listeners.add(listen);
      return () => void listeners.delete(listen);
    },
    entries: () => shown,
    echo: (place, revision) => {
      const echo = echoes.get(placeKey(place));
      return echo?.revision === revision ? echo.draft : undefined;
    },
    type: (place, draft, revision, when = 'pause') => {
      const key = placeKey(place);
      const known = entries.get(key);
      const now = Date.now();
      const since = due.get(key)?.since ?? now;
      const at = when === 'now' ? now : Math.min(now + pauseMilliseconds, since + longestMilliseconds);
      due.set(key, { at, since });
      const fate: Fate =
        known?.fate.kind === 'conflict' && when === 'pause' ? known.fate : { kind: 'unsent' };
      const waits = known?.fate.kind === 'sending' || known?.fate.kind === 'away' ? known.fate : fate;
      put({
        place,
        draft,
        revision,
        ...(known?.attempt ? { attempt: known.attempt } : {}),
        fate: waits,
      });
      pump();
    },
    drop,
    tryNow: () => {
      awayUntil = 0;
      failures = 0;
      pump();
    },
    start: () => {
      leaving = false;
      for (const unsent of store.all()) {
        const key = placeKey(unsent.place);
        if (!entries.has(key)) entries.set(key, { ...unsent, fate: { kind: 'unsent' } });
      }
      changed();
      pump();
    },
    stop: () => {
      leaving = true;
      due.clear();
      pump();
    },
  };
};
