import { docketDocx, docketPdf, docketTitle } from '@guatu/documents';
import type { DocketField } from '@guatu/engine';
import type { Act, Stage, View } from '../../http/handler.ts';
import { type RefusalCode, refuse } from '../../refusal/refusal.ts';
import { issueUnnumbered } from '../issued-paper/index.ts';
import { openDocket } from './find.ts';
import { type DocketItemRow, itemsOf } from './items.ts';
import { docketPaper } from './paper.ts';
import { type SlotReference, slotIn } from './slot.ts';
import { touchDocket } from './write.ts';

/**
 * Puts the list to the meeting; from then on, what is changed on it is marked as changed. Refused before the cut-off,
 * because what is handed in until then has a right to it, and while an item lacks a mandatory field (二（二）4（2）).
 */
export const freeze = (stage: Stage, input: SlotReference & { revision: number }) =>
  issueUnnumbered(stage, {
    kind: 'docket',
    async prepare(view) {
      const { as } = await toFreeze(view, input);
      const model = { ...(await docketPaper(view, input)), frozen: true, date: view.today.toString() };
      return {
        model,
        title: docketTitle(model),
        addresseeUnitIds: [],
        copies: [],
        // It tells of many units' problems: whoever sees the whole county reads it.
        signedBy: null,
        as,
        subjectId: `${input.rule}/${input.slotKey}`,
      };
    },
    set: async (model, { fontFolder }) => ({
      docx: await docketDocx(model),
      pdf: await docketPdf(model, { fontFolder }),
    }),
    enter: (act) => enterFrozen(act, input),
  });

/** Looks whether the list may be put to the meeting as it stands. */
async function toFreeze(view: View, input: SlotReference & { revision: number }, lock = false) {
  const { rulebook, docket, as } = await openDocket(view, input, lock);
  const items = await itemsOf(view, rulebook, input);
  const obstacle = obstacleToFreezing(view, slotIn(rulebook, input).cutoff.actual, items);
  if (obstacle) refuse(obstacle.code, obstacle.params);
  return { docket, as, items };
}

async function enterFrozen(act: Act, input: SlotReference & { revision: number }) {
  const { docket, as, items } = await toFreeze(act, input, true);
  const today = act.today.toString();
  act.record({
    subject: ['docket', `${input.rule}/${input.slotKey}`],
    as,
    before: { state: 'open' },
    after: { state: 'frozen', items: items.map(({ id }) => id) },
  });
  return touchDocket(act, input, docket.revision, {
    state: 'frozen',
    frozen_on: today,
    frozen_by: act.actor.personId,
  });
}

interface Obstacle {
  code: RefusalCode;
  params: Record<string, string>;
}

/** What keeps a docket from being put to the meeting today; `cutoff` is the actual one. */
export function obstacleToFreezing(
  { today }: Pick<View, 'today'>,
  cutoff: string,
  items: readonly DocketItemRow[],
): Obstacle | null {
  if (today.toString() < cutoff) return { code: 'docket-before-cutoff', params: { cutoff } };
  if (items.length === 0) return { code: 'docket-empty', params: {} };
  return incomplete(items);
}

/** Which items lack a mandatory field, by their place on the list; null when none does. */
export function incomplete(items: readonly Pick<DocketItemRow, 'position' | 'missing'>[]): Obstacle | null {
  if (items.every(({ missing }) => missing.length === 0)) return null;
  const lacking = (field: DocketField): string =>
    items
      .filter(({ missing }) => missing.includes(field))
      .map(({ position }) => position)
      .join('、') || '—';
  return {
    code: 'docket-incomplete',
    params: {
      responsibleUnit: lacking('responsible-unit'),
      requirement: lacking('requirement'),
      limit: lacking('limit'),
    },
  };
}
