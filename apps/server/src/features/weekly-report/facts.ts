import { type Fulfilment, obligationId, slotsAcross } from '@guatu/engine';
import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../clock/clock.ts';
import type { Tx } from '../../database/ledger-database.ts';
import type { DeskFacts } from '../../ledger/desk-facts.ts';
import { ruledAt, type Rulebook } from '../mechanism/index.ts';
import { reportersOf } from './reporters.ts';
import { isReportedTo } from './slots.ts';

/** How far a desk looks for weeks, in days. */
const backDays = 70;
const aheadDays = 35;

/**
 * Weekly reports as duties (二（一）3): met when the leader has handed in, or is excused with a reason. Each leader's line
 * opens that leader's report.
 */
export async function facts(
  tx: Tx,
  jurisdictionId: string,
  rulebook: Rulebook,
  today: Temporal.PlainDate,
): Promise<DeskFacts> {
  const rows = await tx
    .selectFrom('weekly_report')
    .select((row) => [
      'slot_key as slot',
      row.ref('bearer_kind').$castTo<'post' | 'unit'>().as('kind'),
      'bearer_id as id',
      'state',
      'first_submitted_at as submittedAt',
      'submitted_by as submittedBy',
      'excused_at as excusedAt',
      'excused_by as excusedBy',
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('state', '<>', 'open')
    .where('changed_at', '>=', today.subtract({ days: backDays }).toString())
    .execute();
  const fulfilments = rows.map((row): Fulfilment => {
    const [at, by] =
      row.state === 'submitted' ? [row.submittedAt, row.submittedBy] : [row.excusedAt, row.excusedBy];
    const bearer = { kind: row.kind, id: row.id };
    return { action: 'report-weekly', slot: row.slot, bearer, at: dayOf(at ?? ''), by: by ?? '' };
  });
  return { triggers: [], fulfilments, links: linksOf(rulebook, today) };
}

function linksOf(rulebook: Rulebook, today: Temporal.PlainDate): DeskFacts['links'] {
  const from = today.subtract({ days: backDays }).toString();
  const slots = slotsAcross(
    rulebook.eras,
    rulebook.calendar,
    from,
    today.add({ days: aheadDays }).toString(),
  );
  const links: DeskFacts['links'] = {};
  for (const slot of slots.filter(({ rule }) => isReportedTo(rulebook, rule))) {
    const { key } = slot;
    for (const { bearer, duty } of reportersOf({ slot, rulebook: ruledAt(rulebook, slot) })) {
      const path = `/weekly/${key}/${bearer.kind}/${bearer.id}`;
      links[obligationId({ rule: duty.id, slot: key, bearer })] = {
        title: `${slot.label} ${key}`,
        path,
      };
    }
  }
  return links;
}
