import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { type DecisionDraft, draftOf } from './decision-draft.ts';
import { type Decision, type Meeting, meetingQuery } from './meeting-queries.ts';
import { type Place, placeKey } from './points.ts';

/** What somebody has typed in a place, and the revision that it is built upon; 0 where nothing stood. */
type Unsaved = { readonly place: Place; readonly draft: DecisionDraft; readonly revision: number };

/** How a place stands between what was typed and what is stored. */
export type PlaceStatus =
  | { readonly kind: 'stored' | 'unsaved' | 'saving' }
  | { readonly kind: 'refused'; readonly error: Error }
  | { readonly kind: 'conflict'; readonly error: Error; readonly theirs: Decision | undefined };

export type Recorder = {
  /** What was typed and not saved yet; undefined where there is nothing but what is stored. */
  readonly typed: (place: Place) => DecisionDraft | undefined;
  readonly statusOf: (place: Place) => PlaceStatus;
  readonly change: (place: Place, draft: DecisionDraft) => void;
  readonly save: (place: Place, draft: DecisionDraft) => void;
  /** After a conflict: one's own text on top of what stands now, or what stands now. */
  readonly keepMine: (place: Place) => void;
  readonly takeTheirs: (place: Place) => void;
};

/** Typing that stops for so long is saved. */
const pauseMilliseconds = 1500;

/**
 * Takes down decisions: what is typed is kept for every place, also while one is at another, and is saved when the
 * typing pauses. Where a second recorder was first nothing is overwritten, and nothing typed is lost.
 */
export const useRecorder = ({ id: meetingId, decisions }: Pick<Meeting, 'id' | 'decisions'>): Recorder => {
  const [unsaved, setUnsaved] = useState<ReadonlyMap<string, Unsaved>>(new Map());
  const [sent, setSent] = useState<Unsaved | null>(null);
  const storedAt = (place: Place) => decisions.find((decision) => placeKey(decision) === placeKey(place));
  const decide = useCommand(api.meeting.decide.call, (saved) => {
    setUnsaved((known) => settled(known, sent, saved));
    setSent(null);
  });
  const send = (one: Unsaved) => {
    setSent(one);
    decide.run({
      meetingId,
      ...one.place,
      ...one.draft,
      assistingUnitIds: [...one.draft.assistingUnitIds],
      revision: one.revision,
    });
  };
  const keep = (one: Unsaved) => setUnsaved((known) => new Map(known).set(placeKey(one.place), one));
  const drop = (place: Place) =>
    setUnsaved((known) => new Map([...known].filter(([key]) => key !== placeKey(place))));
  const isSent = (place: Place) => sent !== null && placeKey(sent.place) === placeKey(place);
  const basis = (place: Place) => unsaved.get(placeKey(place))?.revision ?? storedAt(place)?.revision ?? 0;

  const waiting = decide.pending || decide.error !== null ? undefined : [...unsaved.values()][0];
  useEffect(() => {
    if (waiting === undefined) return;
    const pause = setTimeout(() => send(waiting), pauseMilliseconds);
    return () => clearTimeout(pause);
    // `send` is made anew by every render and always does the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [waiting]);

  const queries = useQueryClient();
  const overtaken = decide.conflict;
  useEffect(() => {
    if (overtaken) void queries.invalidateQueries({ queryKey: meetingQuery(meetingId).queryKey });
  }, [overtaken, queries, meetingId]);

  return {
    typed: (place) => unsaved.get(placeKey(place))?.draft,
    statusOf: (place) => {
      if (isSent(place) && decide.pending) return { kind: 'saving' };
      if (isSent(place) && decide.error !== null) {
        if (!decide.conflict) return { kind: 'refused', error: decide.error };
        const theirs = storedAt(place);
        // What the other one wrote is on its way.
        if ((theirs?.revision ?? 0) === basis(place)) return { kind: 'saving' };
        return { kind: 'conflict', error: decide.error, theirs };
      }
      return { kind: unsaved.has(placeKey(place)) ? 'unsaved' : 'stored' };
    },
    change: (place, draft) => {
      keep({ place, draft, revision: basis(place) });
      if (isSent(place) && decide.error !== null && !decide.conflict) decide.forget();
    },
    save: (place, draft) => {
      const one = { place, draft, revision: basis(place) };
      keep(one);
      send(one);
    },
    keepMine: (place) => {
      const mine = unsaved.get(placeKey(place));
      if (mine === undefined) return;
      const one = { ...mine, revision: storedAt(place)?.revision ?? 0 };
      keep(one);
      send(one);
    },
    takeTheirs: (place) => {
      drop(place);
      setSent(null);
      decide.forget();
    },
  };
};

/** What was saved is no longer unsaved; what was typed since builds upon it. */
const settled = (
  known: ReadonlyMap<string, Unsaved>,
  sent: Unsaved | null,
  saved: Decision,
): ReadonlyMap<string, Unsaved> => {
  const key = placeKey(saved);
  const mine = known.get(key);
  const left = new Map(known);
  if (mine === undefined || mine.draft === sent?.draft) left.delete(key);
  else left.set(key, { ...mine, revision: saved.revision });
  return left;
};

/** What a form shows in a place: what was typed, else what is stored. */
export const shownIn = (
  recorder: Recorder,
  place: Place,
  stored: Decision | undefined,
): DecisionDraft | undefined => recorder.typed(place) ?? (stored && draftOf(stored));
