import type { SupervisionAct, SupervisionAdvance } from './advance.ts';
import { type ExtensionAnswer, type SupervisionItem, undecidedExtension } from './item.ts';
import { limits } from './limits.ts';

/** Why a limit is not put off. `limit` is the one that holds, `today` the county's date; ISO dates. */
export type ExtensionObstacle =
  | { code: 'extension-undecided' | 'extension-none'; params?: undefined }
  | { code: 'extension-too-late' | 'extension-not-later'; params: { limit: string } }
  | { code: 'extension-past'; params: { today: string } };

/** Asks for a later limit. It has to be asked for in good time, that is while the present one still runs (二（二）4（3）). */
export const requestExtension = (
  item: SupervisionItem,
  until: string,
  { by, on }: SupervisionAct,
): SupervisionAdvance => {
  const limit = limits(item).current;
  if (undecidedExtension(item)) return { refused: { code: 'extension-undecided' } };
  if (on > limit) return { refused: { code: 'extension-too-late', params: { limit } } };
  if (until <= limit) return { refused: { code: 'extension-not-later', params: { limit } } };
  const asked = { requestedBy: by, requestedOn: on, requestedUntil: until, answer: null };
  return { next: { ...item, extensions: [...item.extensions, asked] } };
};

/** Answers the request that waits: a definite date, which need not be the one asked for, or no. */
export const answerExtension = (
  item: SupervisionItem,
  answer: ExtensionAnswer,
  { on }: SupervisionAct,
): SupervisionAdvance => {
  const asked = undecidedExtension(item);
  if (!asked) return { refused: { code: 'extension-none' } };
  if (answer.kind === 'granted') {
    const limit = limits(item).current;
    if (answer.until <= limit) return { refused: { code: 'extension-not-later', params: { limit } } };
    if (answer.until < on) return { refused: { code: 'extension-past', params: { today: on } } };
  }
  const extensions = item.extensions.map((one) => (one === asked ? { ...one, answer } : one));
  return { next: { ...item, extensions } };
};
