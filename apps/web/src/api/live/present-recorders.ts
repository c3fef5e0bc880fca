import type { PresentRecorder } from '@guatu/contract';

/** A recorder who was heard of, and when (milliseconds of this page's own clock). */
export type HeardRecorder = PresentRecorder & { readonly heardAt: number };

/** Pages say where they are every 20 seconds; one that is silent for so long has gone. */
const goneAfter = 60_000;
/** Typing is said again as long as it goes on. */
const typingFor = 8_000;

export const heardOf = (
  known: readonly HeardRecorder[],
  present: PresentRecorder,
  now: number,
): HeardRecorder[] => [
  ...known.filter(({ page, heardAt }) => page !== present.page && now - heardAt < goneAfter),
  { ...present, heardAt: now },
];

/** Who is typing in which place just now, by the place. */
export const typingIn = (known: readonly HeardRecorder[], now: number): ReadonlyMap<string, string> =>
  new Map(
    known.flatMap(({ typing, name, heardAt }) =>
      typing === null || now - heardAt > typingFor ? [] : [[typing, name] as const],
    ),
  );

/** The point that the recorder heard last has in hand. */
export const pointInHand = (known: readonly HeardRecorder[]): string | undefined => known.at(-1)?.point;
