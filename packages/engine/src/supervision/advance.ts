import { answerExtension, type ExtensionObstacle, type ExtensionTerms, requestExtension } from './extend.ts';
import { type SupervisionItem, type SupervisionState, undecidedExtension } from './item.ts';

/** What can be done to an item, by name. */
export const supervisionMoves = [
  'acknowledge',
  'report-back',
  'request-extension',
  'grant-extension',
  'refuse-extension',
  'send-back',
  'close',
  'reopen',
] as const;

/** What can be done to an item. Dates are ISO dates. */
export type SupervisionMove =
  | { kind: 'acknowledge' }
  | { kind: 'report-back'; part: 'lead' | 'assisting' }
  | { kind: 'request-extension'; until: string }
  | { kind: 'grant-extension'; until: string }
  | { kind: 'refuse-extension' }
  | { kind: 'send-back' }
  | { kind: 'close' }
  | { kind: 'reopen' };

/** Who does it, as a person, and on which day of the county. */
export type SupervisionAct = { by: string; on: string };

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
  const code = outOfOrder(item.state, move) ?? ownWork(item, move, act);
  if (code !== null) return { refused: { code } };
  switch (move.kind) {
    case 'acknowledge':
      return { next: { ...item, state: 'acknowledged' } };
    case 'report-back':
      return { next: report(item, move.part, act) };
    case 'request-extension':
      return requestExtension(item, move.until, act, terms);
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
const from: Record<SupervisionMove['kind'], readonly SupervisionState[]> = {
  acknowledge: ['open'],
  'report-back': ['acknowledged', 'reported', 'sent-back'],
  'request-extension': ['acknowledged', 'sent-back'],
  'grant-extension': ['acknowledged', 'reported', 'sent-back'],
  'refuse-extension': ['acknowledged', 'reported', 'sent-back'],
  'send-back': ['reported'],
  close: ['reported'],
  reopen: ['closed'],
};

/** The step that is missing, or the one that was taken already. */
const outOfOrder = (state: SupervisionState, { kind }: SupervisionMove): SupervisionObstacleCode | null => {
  if (from[kind].includes(state)) return null;
  if (kind === 'reopen') return 'supervision-not-closed';
  if (state === 'closed') return 'supervision-closed';
  if (kind === 'acknowledge') return 'supervision-acknowledged';
  if (state === 'open') return 'supervision-not-acknowledged';
  return state === 'reported' ? 'supervision-reported' : 'supervision-not-reported';
};

/** Judging one's own work: the doer neither verifies it nor sends it back, and nobody answers one's own request. */
const ownWork = (
  item: SupervisionItem,
  { kind }: SupervisionMove,
  { by }: SupervisionAct,
): SupervisionObstacleCode | null => {
  const judges = kind === 'close' || kind === 'send-back';
  const answers = kind === 'grant-extension' || kind === 'refuse-extension';
  const own =
    (judges && item.reporters.includes(by)) || (answers && undecidedExtension(item)?.requestedBy === by);
  return own ? 'supervision-own-work' : null;
};

/**
 * Only the lead's report brings an item before the office; an assisting unit reports its own part. What the lead adds
 * to a report that stands does not make it a later one.
 */
const report = (
  item: SupervisionItem,
  part: 'lead' | 'assisting',
  { by, on }: SupervisionAct,
): SupervisionItem => ({
  ...item,
  ...(part === 'lead' && { state: 'reported', reportedOn: item.reportedOn ?? on }),
  reporters: item.reporters.includes(by) ? item.reporters : [...item.reporters, by],
});
