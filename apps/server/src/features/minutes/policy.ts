import { actsFor, type Bearer, bearersOf, draftingHands, type SignOff, signingHands } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { entitledAs, type Rulebook } from '../mechanism/index.ts';
import type { StoredMeeting } from '../meeting/index.ts';

type Who = Pick<View, 'actor' | 'today'>;
type OfMeeting = Pick<StoredMeeting, 'rule' | 'slotKey' | 'chairPostId' | 'heldOn'>;

/** The post under which somebody may do it with the minutes of a meeting, or null. */
export type MinutesPolicy = (
  who: Who,
  rulebook: Rulebook,
  meeting: OfMeeting,
  passed: number,
) => string | null;

/** The office that issues the minutes (二（二）4（2）). */
export const issuesAs: MinutesPolicy = (who, rulebook, { rule, slotKey }) =>
  entitledAs('issue-minutes', who, rulebook, { slot: { rule, key: slotKey } });

/** Whoever issues minutes also words them, and whom the document names for it. */
export const wordsAs: MinutesPolicy = (who, rulebook, meeting, passed) =>
  issuesAs(who, rulebook, meeting, passed) ??
  draftingHands(rulebook.mechanism)
    .map((hand) => actingAs(who, rulebook, meeting, hand))
    .find((post) => post !== null) ??
  null;

/** The hand whose turn it is, and nobody in its place. */
export const passesAs: MinutesPolicy = (who, rulebook, meeting, passed) => {
  const hand = signingHands(rulebook.mechanism)[passed];
  return hand ? actingAs(who, rulebook, meeting, hand) : null;
};

/** The hand that has the paper returns it, and the office takes back what it handed in. */
export const sendsBackAs: MinutesPolicy = (...asked) => passesAs(...asked) ?? issuesAs(...asked);

/** Whoever words or passes minutes, or chaired the meeting, reads them as a draft and whole, however little of the county they see. */
export const handles = (who: Who, rulebook: Rulebook, meeting: OfMeeting): boolean =>
  wordsAs(who, rulebook, meeting, 0) !== null ||
  signingHands(rulebook.mechanism).some((hand) => actingAs(who, rulebook, meeting, hand) !== null) ||
  who.actor.posts.some(({ id }) => id === meeting.chairPostId);

const actingAs = ({ actor }: Who, rulebook: Rulebook, meeting: OfMeeting, hand: SignOff): string | null => {
  const bearers = bearersOfHand(rulebook, meeting, hand);
  const acts = (post: string) => bearers.some((bearer) => actsFor(rulebook.organisation, post, bearer));
  return actor.posts.find(({ id }) => acts(id))?.id ?? null;
};

/** Whose hand it is in the case of a meeting, as of its day. */
export const bearersOfHand = (
  { mechanism, organisation }: Pick<Rulebook, 'mechanism' | 'organisation'>,
  { rule, slotKey, chairPostId, heldOn }: OfMeeting,
  { by }: SignOff,
): Bearer[] =>
  bearersOf(by, {
    mechanism,
    organisation,
    date: heldOn ?? '',
    subject: { slot: { rule, key: slotKey }, ...(chairPostId === null ? {} : { chair: chairPostId }) },
  });
