import { type DocketPaper, type DocketPaperState, printedDate } from '@guatu/documents';
import type { DocketField } from '@guatu/engine';
import { dayOf } from '../../clock/clock.ts';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf, unitName } from '../mechanism/index.ts';
import { inScope } from '../problem/index.ts';
import { type DocketItemRow, itemsOf } from './items.ts';
import { type SlotReference, slotIn } from './slot.ts';

/** The problem list of a slot to be printed, as far as one sees its problems; refuses with `docket-not-compiled`. */
export async function docketPaper(view: View, reference: SlotReference): Promise<DocketPaper> {
  const rulebook = await rulebookOf(view);
  const { key, cutoff } = slotIn(rulebook, reference);
  const docket = (await findDates(view, reference)) ?? refuse('docket-not-compiled');
  const items = await itemsOf(view, rulebook, reference, inScope(view, rulebook));
  const problemIds = items.map(({ problem }) => problem.id);
  const studies = await studiesOf(view, problemIds);
  const closings = await closingsOf(view, problemIds);
  const [month = '', part] = key.split('#');
  return {
    county: view.server.jurisdiction.name,
    month,
    part: (part ?? null) as DocketPaper['part'],
    frozen: docket.frozenOn !== null,
    date: docket.frozenOn ?? dayOf(docket.compiledAt),
    desk: unitName(rulebook, cutoff.desk),
    problems: items.map((item) => ({
      ...printed(item),
      study: studies.get(item.problem.id) ?? null,
      closedOn: closings.get(item.problem.id) ?? null,
    })),
  };
}

const printed = ({
  position,
  problem,
  responsibleUnit,
  requirement,
  limitOn,
  lateReason,
  changes,
}: DocketItemRow) => ({
  position,
  project: problem.projectName,
  title: problem.title,
  kind: problem.kind,
  unit: problem.unitName,
  proposal: problem.proposal,
  decisionAsked: problem.decisionAsked,
  responsibleUnit: responsibleUnit?.name ?? null,
  requirement,
  limitOn,
  lateReason,
  state: problem.state as DocketPaperState,
  changes: changes.map(({ field, before, after, reason, on }) => ({
    field,
    before: inWords(field, before),
    after: inWords(field, after),
    reason,
    on,
  })),
});

const inWords = (field: DocketField, value: string | null): string => {
  if (value === null) return '—';
  return field === 'limit' ? printedDate(value) : value;
};

function findDates({ tx, server }: View, { rule, slotKey }: SlotReference) {
  return tx
    .selectFrom('docket')
    .select(['frozen_on as frozenOn', 'compiled_at as compiledAt'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('rule', '=', rule)
    .where('slot_key', '=', slotKey)
    .executeTakeFirst();
}

/** By problem, the last special meeting on it. */
async function studiesOf({ tx, server }: View, problemIds: string[]) {
  const rows = await tx
    .selectFrom('special_meeting')
    .select(['problem_id as id', 'held_on as heldOn', 'findings'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('problem_id', '=', ({ fn, val }) => fn.any(val(problemIds)))
    .orderBy('recorded_at')
    .execute();
  return new Map(rows.map(({ id, ...study }) => [id, study]));
}

/** By problem, the day it was closed. */
async function closingsOf({ tx, server }: View, problemIds: string[]) {
  const rows = await tx
    .selectFrom('problem_passage')
    .select(['problem_id as id', 'entered_on as closedOn'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('problem_id', '=', ({ fn, val }) => fn.any(val(problemIds)))
    .where('state', '=', 'closed')
    .execute();
  return new Map(rows.map(({ id, closedOn }) => [id, closedOn]));
}
