import type { PresentRecorder } from '@guatu/contract';
import type { PresenceNotice } from './announce-presence.ts';

/** Pages say where they are at least twice in this time. */
const keptMilliseconds = 60_000;

interface Kept {
  readonly personId: string;
  readonly present: PresentRecorder;
  readonly at: number;
}

/** Where recorders are, as far as it was heard lately; each page of each person once. */
export function openPresences(clock: () => number = () => performance.now()) {
  const kept = new Map<string, Kept>();
  const keyOf = (personId: string, page: string) => `${personId} ${page}`;
  return {
    /** Takes in what was heard; answers with the meeting that it is about, if it is known. */
    hear(notice: PresenceNotice): string | undefined {
      for (const [key, { at }] of kept) if (clock() - at > keptMilliseconds) kept.delete(key);
      if ('present' in notice) {
        const { personId, present } = notice;
        kept.set(keyOf(personId, present.page), { personId, present, at: clock() });
        return present.meetingId;
      }
      const key = keyOf(notice.personId, notice.gone);
      const meeting = kept.get(key)?.present.meetingId;
      kept.delete(key);
      return meeting;
    },
    /** The recorders in a meeting, the one heard last coming last. */
    in: (meeting: string): PresentRecorder[] =>
      [...kept.values()]
        .filter(({ present, at }) => present.meetingId === meeting && clock() - at <= keptMilliseconds)
        .toSorted((a, b) => a.at - b.at)
        .map(({ present }) => present),
    has: (personId: string, page: string): boolean => kept.has(keyOf(personId, page)),
  };
}
