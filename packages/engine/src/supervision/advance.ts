import {
  answerExtension,
  type ExtensionObstacle,
  type ExtensionTerms,
  requestExtension,
  reviewExtension,
} from './extend.ts';
import { type SupervisionItem, type SupervisionState, undecidedExtension } from './item.ts';
import { advancePart, isPartMove, type PartMove } from './part.ts';

/** What can be done to an item, by name. */
export const supervisionMoves = [
  'acknowledge',
  'report-back',
  'acknowledge-part',
  'report-part',
  'request-extension',
  'review-extension',
  'grant-extension',
  'refuse-extension',
  'send-back',
  'send-part-back',
  'close',
  'reopen',
] as const;

/** What can be done to an item. Dates are ISO dates. */
export type SupervisionMove =
  | { kind: 'acknowledge' }
  | { kind: 'report-back' }
  | PartMove
  | { kind: 'request-extension'; until: string }
  | { kind: 'review-extension' }
  | { kind: 'grant-extension'; until: string }
  | { kind: 'refuse-extension' }
  | { kind: 'send-back' }
  | { kind: 'close' }
  | { kind: 'reopen' };

/** Who does it, as a person, on which day of the county, and whether it is the work of a unit to which that person belongs. */
export type SupervisionAct = { by: string; on: string; ownUnit?: boolean };

/** Why an item may not be moved so. `params` are what the sentence is made from. */
export type SupervisionObstacle = ExtensionObstacle | { code: SupervisionObstacleCode; params?: undefined };

export type SupervisionObstacleCode =
  | 'supervision-not-acknowledged'
  | 'supervision-acknowledged'
  | 'supervision-reported'
  | 'supervision-not-reported'
  | 'supervision-not-closed'
  | 'supervision-closed'
  | 'supervision-own-work'
  | 'supervision-not-assisting'
  | 'extension-undecided';

export type SupervisionAdvance = { next: SupervisionItem } | { refused: SupervisionObstacle };

/**
 * What an item becomes by a move, or what is in its way. An item is closed only upon a report that came in after it was
 * last sent back, and by somebody who reported on no part of it. A limit is put off on the document's terms.
 */
export const advanceSupervision = (
  item: SupervisionItem,
  move: SupervisionMove,
  act: SupervisionAct,
  terms: ExtensionTerms,
): SupervisionAdvance => {
  if (isPartMove(move)) return advancePart(item, move, act);
  const code = outOfOrder(item.state, move) ?? ownWork(item, move, act);
  if (code !== null) return { refused: { code } };
  switch (move.kind) {
    case 'acknowledge':
      return { next: { ...item, state: 'acknowledged' } };
    case 'report-back':
      return { next: report(item, act) };
    case 'request-extension':
      return requestExtension(item, move.until, act, terms);
    case 'review-extension':
      return reviewExtension(item);
    case 'grant-extension':
      return answerExtension(item, { kind: 'granted', until: move.until }, act, terms);
    case 'refuse-extension':
      return answerExtension(item, { kind: 'refused' }, act, terms);
    case 'send-back':
      return { next: { ...item, state: 'sent-back', reportedOn: null } };
    case 'close':
      // Every written report gets its answer before the file is closed.
      return undecidedExtension(item)
        ? { refused: { code: 'extension-undecided' } }
        : { next: { ...item, state: 'closed', closedOn: act.on } };
    case 'reopen':
      return { next: { ...item, state: 'sent-back', reportedOn: null, closedOn: null } };
  }
};

/** States from which a move is possible. */
const from: Record<Exclude<SupervisionMove, PartMove>['kind'], readonly SupervisionState[]> = {
  acknowledge: ['open'],
  'report-back': ['acknowledged', 'reported', 'sent-back'],
  'request-extension': ['acknowledged', 'sent-back'],
  'review-extension': ['acknowledged', 'reported', 'sent-back'],
  'grant-extension': ['acknowledged', 'reported', 'sent-back'],
  'refuse-extension': ['acknowledged', 'reported', 'sent-back'],
  'send-back': ['reported'],
  close: ['reported'],
  reopen: ['closed'],
};

/** The step that is missing, or the one that was taken already. */
const outOfOrder = (
  state: SupervisionState,
  { kind }: Exclude<SupervisionMove, PartMove>,
): SupervisionObstacleCode | null => {
  if (from[kind].includes(state)) return null;
  if (kind === 'reopen') return 'supervision-not-closed';
  if (state === 'closed') return 'supervision-closed';
  if (kind === 'acknowledge') return 'supervision-acknowledged';
  if (state === 'open') return 'supervision-not-acknowledged';
  return state === 'reported' ? 'supervision-reported' : 'supervision-not-reported';
};

/**
 * Judging one's own work: the doer of any part neither verifies it nor sends it back, nor does anybody of a unit that
 * did; and nobody looks at or answers one's own request.
 */
const ownWork = (
  item: SupervisionItem,
  { kind }: SupervisionMove,
  { by, ownUnit }: SupervisionAct,
): SupervisionObstacleCode | null => {
  const judges = kind === 'close' || kind === 'send-back';
  const answers = kind === 'review-extension' || kind === 'grant-extension' || kind === 'refuse-extension';
  const own =
    (judges && (ownUnit === true || item.reporters.includes(by))) ||
    (answers && undecidedExtension(item)?.requestedBy === by);
  return own ? 'supervision-own-work' : null;
};

/** What the lead adds to a report that stands does not make it a later one. */
const report = (item: SupervisionItem, { by, on }: SupervisionAct): SupervisionItem => ({
  ...item,
  state: 'reported',
  reportedOn: item.reportedOn ?? on,
  reporters: [...new Set([...item.reporters, by])],
});
