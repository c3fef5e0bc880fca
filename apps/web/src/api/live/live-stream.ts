import type { LiveEvents } from '@guatu/contract';

/** What of the browser's event source is used, so that tests can stand in for the network. */
export type Source = {
  addEventListener: (name: string, hear: (event: { data?: unknown }) => void) => void;
  close: () => void;
};

export type LiveStreamParts = {
  readonly connect: (address: string) => Source;
  /** Told of every event. */
  readonly hear: <Name extends keyof LiveEvents>(name: Name, data: LiveEvents[Name]) => void;
  /** The stream is there, or gone. What was read before it came may be old. */
  readonly onState: (live: boolean) => void;
  /** A number from 0 to 1, by which pages that lost the same server do not all come back at once. */
  readonly spread?: () => number;
};

export type LiveStream = {
  /** Opens the stream for a page with that meeting before it, or none; closes it for null. */
  readonly want: (address: string | null) => void;
  /** Tries at once, as when the network has come back. */
  readonly tryNow: () => void;
};

const events = ['changed', 'present', 'gone', 'beat'] as const;
const longestWait = 30_000;
/** Until the stream has said how often it beats. */
const firstBeat = 20_000;

/**
 * Keeps a stream of events open: one that breaks, or from which no beat comes, is opened again, after a wait that
 * doubles. Meanwhile pages look for themselves.
 */
export const createLiveStream = ({
  connect,
  hear,
  onState,
  spread = Math.random,
}: LiveStreamParts): LiveStream => {
  let wanted: string | null = null;
  let source: Source | null = null;
  let failures = 0;
  let beat = firstBeat;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let watching: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(waiting);
    clearTimeout(watching);
    source?.close();
    source = null;
  };
  const broken = () => {
    close();
    onState(false);
    const wait = Math.min(longestWait, 1_000 * 2 ** failures) * (0.5 + spread() / 2);
    failures += 1;
    waiting = setTimeout(open, wait);
  };
  const watch = () => {
    clearTimeout(watching);
    watching = setTimeout(broken, beat * 2.5);
  };
  const open = () => {
    close();
    if (wanted === null) return;
    const opened = connect(wanted);
    source = opened;
    watch();
    opened.addEventListener('error', () => {
      if (source === opened) broken();
    });
    opened.addEventListener('open', () => {
      if (source !== opened) return;
      failures = 0;
      onState(true);
    });
    for (const name of events) {
      opened.addEventListener(name, ({ data }) => {
        if (source !== opened) return;
        const said = JSON.parse(String(data)) as LiveEvents[typeof name];
        if (name === 'beat') beat = (said as LiveEvents['beat']).next;
        watch();
        hear(name, said);
      });
    }
  };
  return {
    want: (address) => {
      if (address === wanted) return;
      wanted = address;
      failures = 0;
      if (address === null) {
        close();
        onState(false);
      } else open();
    },
    tryNow: () => {
      if (waiting === undefined || wanted === null) return;
      waiting = undefined;
      failures = 0;
      open();
    },
  };
};
