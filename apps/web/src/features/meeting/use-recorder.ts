import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { v7 } from 'uuid';
import { api } from '../../api/client.ts';
import { useIsLive } from '../../api/live/index.ts';
import { type DecisionDraft, draftOf, sameDraft } from './decision-draft.ts';
import { type Decision, type Meeting, meetingQuery } from './meeting-queries.ts';
import { type Place, placeKey } from './points.ts';
import { createRecorder, type Entry } from './recorder.ts';
import { unsentStore } from './unsent.ts';

/** How a place stands between what was typed and what is stored. */
export type PlaceStatus =
  | { readonly kind: 'stored' | 'unsent' | 'sending' | 'away' }
  | { readonly kind: 'refused'; readonly error: Error }
  | { readonly kind: 'conflict'; readonly error: Error; readonly theirs: Decision | undefined };

export type RecorderView = {
  /** What is not stored yet, in all places. */
  readonly unsent: readonly Entry[];
  /** What a form shows in a place: what was typed, else what is stored. */
  readonly shownIn: (place: Place) => DecisionDraft | undefined;
  readonly statusOf: (place: Place) => PlaceStatus;
  readonly change: (place: Place, draft: DecisionDraft) => void;
  readonly save: (place: Place, draft: DecisionDraft) => void;
  /** After a conflict: one's own text on top of what stands now, what stands now, or one's own in another place. */
  readonly keepMine: (place: Place) => void;
  readonly takeTheirs: (place: Place) => void;
  readonly moveMine: (place: Place, to: Place) => void;
};

/** The decisions of a meeting in the hands of somebody who takes them down. */
export const useRecorder = (
  { id: meetingId, decisions }: Pick<Meeting, 'id' | 'decisions'>,
  personId: string,
): RecorderView => {
  const queries = useQueryClient();
  const [recorder] = useState(() =>
    createRecorder({
      store: unsentStore(window.localStorage, personId, meetingId),
      newKey: v7,
      send: ({ place, attempt: { key, draft, revision } }) =>
        api.meeting.decide.call(
          { meetingId, ...place, ...draft, assistingUnitIds: [...draft.assistingUnitIds], revision },
          { context: { idempotencyKey: key } },
        ),
      onStored: (saved) => {
        const { queryKey } = meetingQuery(meetingId);
        queries.setQueryData(queryKey, (known) => known && { ...known, decisions: withOne(known, saved) });
        void queries.invalidateQueries({ queryKey });
      },
    }),
  );
  const entries = useSyncExternalStore(recorder.subscribe, recorder.entries);
  useEffect(() => {
    recorder.start();
    window.addEventListener('online', recorder.tryNow);
    return () => {
      window.removeEventListener('online', recorder.tryNow);
      recorder.stop();
    };
  }, [recorder]);
  const live = useIsLive();
  useEffect(() => {
    if (live) recorder.tryNow();
  }, [live, recorder]);

  const storedAt = (place: Place) => decisions.find((decision) => placeKey(decision) === placeKey(place));
  const entryAt = (place: Place) => entries.get(placeKey(place));
  const basis = (place: Place) => entryAt(place)?.revision ?? storedAt(place)?.revision ?? 0;
  const unsent = useMemo(() => [...entries.values()], [entries]);

  const overtaken = unsent.find(({ fate }) => fate.kind === 'conflict');
  useEffect(() => {
    if (overtaken !== undefined)
      void queries.invalidateQueries({ queryKey: meetingQuery(meetingId).queryKey });
    // Once for each conflict, not for each key pressed in it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [overtaken?.fate, queries, meetingId]);
  // Two who wrote the same need not choose.
  useEffect(() => {
    for (const { fate, place, draft } of unsent) {
      const theirs = decisions.find((decision) => placeKey(decision) === placeKey(place));
      if (fate.kind === 'conflict' && theirs && sameDraft(draftOf(theirs), draft)) recorder.drop(place);
    }
  }, [unsent, decisions, recorder]);

  return {
    unsent,
    shownIn: (place) => {
      const stored = storedAt(place);
      return entryAt(place)?.draft ?? (stored && (recorder.echo(place, stored.revision) ?? draftOf(stored)));
    },
    statusOf: (place) => {
      const fate = entryAt(place)?.fate;
      if (fate === undefined) return { kind: 'stored' };
      if (fate.kind !== 'conflict') return fate;
      const theirs = storedAt(place);
      // What the other one wrote is on its way.
      if ((theirs?.revision ?? 0) === basis(place)) return { kind: 'sending' };
      return { ...fate, theirs };
    },
    change: (place, draft) => recorder.type(place, draft, basis(place)),
    save: (place, draft) => recorder.type(place, draft, basis(place), 'now'),
    keepMine: (place) => {
      const mine = entryAt(place);
      if (mine) recorder.type(place, mine.draft, storedAt(place)?.revision ?? 0, 'now');
    },
    takeTheirs: recorder.drop,
    moveMine: (place, to) => {
      const mine = entryAt(place);
      if (!mine) return;
      recorder.type(to, mine.draft, 0, 'now');
      recorder.drop(place);
    },
  };
};

const withOne = ({ decisions }: Pick<Meeting, 'decisions'>, saved: Decision): Decision[] => {
  const at = decisions.findIndex(({ id }) => id === saved.id);
  // It finds its order when the meeting is read again.
  return at < 0 ? [...decisions, saved] : decisions.map((one) => (one.id === saved.id ? saved : one));
};
