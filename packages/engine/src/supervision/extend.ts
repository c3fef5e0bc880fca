import {
  askingRefused,
  type DayCounting,
  type ExtensionRefusal,
  type ExtensionState,
  grantingRefused,
} from '../lifecycle/index.ts';
import type { ExtensionRule } from '../mechanism/index.ts';
import type { SupervisionAct, SupervisionAdvance } from './advance.ts';
import { type ExtensionAnswer, type SupervisionItem, undecidedExtension } from './item.ts';
import { limits } from './limits.ts';

/** On what terms a limit is put off: the document's rule, and how it counts days. */
export type ExtensionTerms = { counting: DayCounting; rule: ExtensionRule };

/** Why a limit is not put off. */
export type ExtensionObstacle =
  | ExtensionRefusal
  | { code: 'extension-not-reviewed' | 'extension-reviewed'; params?: undefined };

/** Asks for a later limit, in writing: what is handed in yields the paper (二（二）4（3）). */
export const requestExtension = (
  item: SupervisionItem,
  until: string,
  { by, on }: SupervisionAct,
  { counting, rule }: ExtensionTerms,
): SupervisionAdvance => {
  const refused = askingRefused(counting, rule, stateOf(item), { on, until, written: true });
  if (refused) return { refused };
  const asked = { requestedBy: by, requestedOn: on, requestedUntil: until, reviewed: false, answer: null };
  return { next: { ...item, extensions: [...item.extensions, asked] } };
};

/** Whoever the document has look at a request first has done so; the opinion itself binds nobody. */
export const reviewExtension = (item: SupervisionItem): SupervisionAdvance => {
  const asked = undecidedExtension(item);
  if (!asked) return { refused: { code: 'extension-none' } };
  if (asked.reviewed) return { refused: { code: 'extension-reviewed' } };
  const extensions = item.extensions.map((one) => (one === asked ? { ...one, reviewed: true } : one));
  return { next: { ...item, extensions } };
};

/** Answers the request that waits: a day, which need not be the one asked for, or no. */
export const answerExtension = (
  item: SupervisionItem,
  answer: ExtensionAnswer,
  { on }: SupervisionAct,
  { counting, rule }: ExtensionTerms,
): SupervisionAdvance => {
  const asked = undecidedExtension(item);
  if (!asked) return { refused: { code: 'extension-none' } };
  if (rule.reviewedBy !== undefined && !asked.reviewed)
    return { refused: { code: 'extension-not-reviewed' } };
  if (answer.kind === 'granted') {
    const refused = grantingRefused(counting, rule, stateOf(item), { on, until: answer.until });
    if (refused) return { refused };
  }
  const extensions = item.extensions.map((one) => (one === asked ? { ...one, answer } : one));
  return { next: { ...item, extensions } };
};

const stateOf = (item: SupervisionItem): ExtensionState => {
  const { current, granted } = limits(item);
  return { limit: current, granted: granted.length, undecided: undecidedExtension(item) !== null };
};
