import type { BulletinFacts, BulletinRow } from '@guatu/documents';
import { progressOf, tally } from '@guatu/engine';
import { render } from '@guatu/messages';
import { sql } from 'kysely';
import type { View } from '../../../http/handler.ts';
import type { Rulebook } from '../../mechanism/index.ts';
import { presentRow } from '../present-row.ts';
import { registerRows } from '../register-rows.ts';
import { sourceWords } from '../source-words.ts';

type Row = ReturnType<typeof presentRow> & { reportedOn: string | null; extended: number };

/** What the ledger says from a day (ISO) until today: everything decided or closed since then, and what is still open. */
export async function gather(
  view: View,
  rulebook: Rulebook,
  from: string,
): Promise<{ facts: BulletinFacts; rows: BulletinRow[] }> {
  const asOf = view.today.toString();
  const concerned = sql<boolean>`(state <> 'closed' or source_on >= ${from} or closed_on >= ${from})`;
  const stored = await registerRows(view, concerned);
  const items = stored.map((row) => ({
    ...presentRow(row, rulebook, asOf),
    reportedOn: row.reported_on,
    extended: row.extensions_granted,
  }));
  const tallied = items.map(({ state, currentLimit: limit, reportedOn, extended: times }) => ({
    state,
    limit,
    reportedOn,
    extended: times,
  }));
  const { 'under-way': underWay, ...figures } = tally(tallied, asOf);
  return {
    facts: { from, asOf, ...figures, underWay, matters: items.map((item) => matterOf(item, asOf)) },
    rows: items.map(rowOf),
  };
}

const matterOf = (item: Row, asOf: string): BulletinFacts['matters'][number] => {
  const { state, currentLimit: limit, reportedOn, extended, standing } = item;
  return {
    matter: item.matter,
    lead: item.leadUnit.name,
    progress: progressOf({ state, limit, reportedOn, extended }, asOf),
    originalLimit: item.originalLimit,
    limit,
    overdueDays: standing.state === 'overdue' ? standing.days : null,
    extended,
    doneOn: reportedOn,
  };
};

const rowOf = (item: Row): BulletinRow => ({
  matter: item.matter,
  requirement: item.requirement,
  basis: sourceWords(item.source),
  lead: item.leadUnit.name,
  assisting: item.assistingUnits.map(({ name }) => name),
  originalLimit: item.originalLimit,
  limit: item.currentLimit,
  standing: standingWords(item),
});

/** A limit that has passed comes before the step: it is what a reader looks for. */
function standingWords({ state, standing }: Pick<Row, 'state' | 'standing'>): string {
  const step = render('zh-CN', `supervision.state.${state}`);
  const count = standing.days ?? 0;
  if (standing.state === 'overdue')
    return `${render('zh-CN', 'supervision.light.overdue', { count })}，${step}`;
  return standing.state === 'done-late'
    ? `${step}，${render('zh-CN', 'supervision.light.late', { count })}`
    : step;
}
