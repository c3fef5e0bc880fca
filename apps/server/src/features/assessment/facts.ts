import { assessedPeriods, fulfilAcross, inForceSince, type Trigger } from '@guatu/engine';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../database/ledger-database.ts';
import type { Call, DeskFacts } from '../../ledger/desk-facts.ts';
import { bearersIn, type Rulebook } from '../mechanism/index.ts';
import type { Row } from './find.ts';
import { rulesOn } from './rules.ts';
import { scoredUnits } from './units.ts';

/** How long a final assessment still shows as done. */
const rememberedDays = 60;

/**
 * What assessing asks of whom (三（三）): whoever assesses owes the card of a period once that is over, and an answer to
 * each objection; each unit is told of its draft, with the last day for objections.
 */
export async function facts(
  tx: Tx,
  jurisdictionId: string,
  rulebook: Rulebook,
  today: Temporal.PlainDate,
): Promise<DeskFacts> {
  const found: DeskFacts = { triggers: [], fulfilments: [], links: {} };
  const day = today.toString();
  const rows = await assessments(tx, jurisdictionId, today.subtract({ days: rememberedDays }).toString());
  const owe = (slot: string, on: string, link: { title: string; path: string }, done: Done | null) => {
    const trigger: Trigger = { action: 'assess', slot, on, subject: {} };
    found.triggers.push(trigger);
    found.links[slot] = link;
    if (done) found.fulfilments.push(...fulfilAcross(rulebook, trigger, { at: done.on, by: done.by }));
  };
  for (const due of await periodsDue(rulebook, day)) {
    const row = rows.find(({ card, period }) => card === due.card && period === due.period);
    if (row === undefined) owe(`assessment:${due.card}:${due.period}`, due.on, linkOf(due), null);
  }
  for (const row of rows) {
    const done = row.final_on && row.final_by ? { on: row.final_on, by: row.final_by } : null;
    const link = { title: row.rules.card.name, path: pathOf(row.card, row.period) };
    owe(
      `assessment:${row.card}:${row.period}`,
      // What was early, as only a card without a rhythm can be, is owed from then on.
      row.to_on < row.drawn_up_on ? row.to_on : row.drawn_up_on,
      { ...link, title: `${link.title} ${row.period}` },
      done,
    );
    for (const objection of await objections(tx, jurisdictionId, row.id)) {
      const answered =
        objection.answered_on && objection.answered_by
          ? { on: objection.answered_on, by: objection.answered_by }
          : null;
      const name =
        rulebook.organisation.units.find(({ id }) => id === objection.unit_id)?.name ?? objection.unit_id;
      owe(
        `objection:${objection.id}`,
        objection.made_on,
        { title: `${name} ${row.period}`, path: pathOf(row.card, row.period, objection.unit_id) },
        answered,
      );
    }
  }
  return { ...found, calls: rows.flatMap((row) => draftCalls(rulebook, row, day)) };
}

interface Done {
  on: string;
  by: string;
}

/** Periods that began under the mechanism, are over, and ended lately enough to stand on a desk. */
async function periodsDue(rulebook: Rulebook, today: string) {
  const { eras, mechanism } = rulebook;
  if (bearersIn(rulebook, 'assess', {}, today).length === 0) return [];
  const since = inForceSince(eras[0]?.mechanism ?? mechanism);
  return (await rulesOn(rulebook, today)).flatMap(({ card }) => {
    if (card.period === 'ad-hoc' || since > today) return [];
    const over = assessedPeriods(card.period, since, today).filter(
      ({ from, to }) => from >= since && to < today,
    );
    return over.slice(0, 1).map(({ key, to }) => ({ card: card.id, name: card.name, period: key, on: to }));
  });
}

const linkOf = ({ card, name, period }: { card: string; name: string; period: string }) => ({
  title: `${name} ${period}`,
  path: pathOf(card, period),
});

const pathOf = (card: string, period: string, unit?: string): string =>
  `/assessment${unit === undefined ? '' : `/${unit}`}?card=${card}&period=${period}`;

const draftCalls = (rulebook: Rulebook, row: Row, today: string): Call[] =>
  row.state !== 'draft' || row.objections_until === null || row.objections_until < today
    ? []
    : scoredUnits(rulebook, row.rules.card, row.to_on).map(({ id }) => ({
        id: `draft:${row.id}:${id}`,
        bearers: [{ kind: 'unit', id }],
        action: 'assess',
        called: { to: 'know', step: 'objection' },
        clause: row.rules.card.clause,
        says: row.rules.card.says,
        to: [],
        due: row.objections_until,
        done: null,
        title: `${row.rules.card.name} ${row.period}`,
        path: pathOf(row.card, row.period, id),
      }));

async function assessments(tx: Tx, jurisdictionId: string, since: string): Promise<Row[]> {
  const rows = await tx
    .selectFrom('assessment')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where(({ eb, or }) => or([eb('final_on', 'is', null), eb('final_on', '>=', since)]))
    .orderBy('id')
    .execute();
  return rows as unknown as Row[];
}

const objections = (tx: Tx, jurisdictionId: string, id: string) =>
  tx
    .selectFrom('assessment_objection')
    .select(['id', 'unit_id', 'made_on', 'answered_on', 'answered_by'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('assessment_id', '=', id)
    .orderBy('id')
    .execute();
