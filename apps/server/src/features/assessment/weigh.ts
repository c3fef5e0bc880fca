import type { EntryKey, ScoreItem } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { type Row, type TakenUp, takeUp, type Versioned } from './find.ts';
import { judgesAs } from './policy.ts';
import type { Rules } from './rules.ts';
import { dayOf, scoreNow } from './situation.ts';
import { scoredUnits } from './units.ts';
import { type Changed, given, writeChange } from './write.ts';

export interface Judgement extends Versioned {
  unitId: string;
  item: string;
  points: number;
  reason: string;
}

/** Points by judgement, within the range of the rule and with the reason, by whom the rule names for it. */
export async function judge(act: Act, { unitId, item, points, reason, ...of }: Judgement): Promise<Changed> {
  const taken = await takeUp(act, of, { kind: 'weigh' }, (rulebook, row) =>
    judgesAs(act, rulebook, judgedBy(row.rules, item)?.by ?? 'not-stated'),
  );
  requireScored(taken, act, unitId);
  requireInRange(taken.row.rules, item, points);
  await act.tx
    .insertInto('assessment_judgement')
    .values({
      jurisdiction_id: act.server.jurisdiction.id,
      id: uuidv7(),
      assessment_id: taken.row.id,
      unit_id: unitId,
      item,
      points,
      reason,
      ...given(act, taken.as),
    })
    .execute();
  return writeChange(act, taken, { judged: { unitId, item, points, reason } });
}

const itemOf = ({ card }: Rules, item: string): ScoreItem | undefined =>
  card.parts.flatMap(({ items }) => items).find(({ id }) => id === item);

const judgedBy = (rules: Rules, item: string) => {
  const method = itemOf(rules, item)?.method;
  return method !== undefined && method !== 'not-stated' && 'judged' in method ? method.judged : null;
};

/** A range may be written from either end; deductions are read by how much they take. */
function requireInRange(rules: Rules, item: string, points: number): void {
  const range = judgedBy(rules, item) ?? refuse('assessment-item-not-judged');
  const read = itemOf(rules, item)?.kind === 'deduction' ? Math.abs : (one: number) => one;
  const ends = [
    range.from === 'not-stated' ? -Infinity : read(range.from),
    range.to === 'not-stated' ? Infinity : read(range.to),
  ];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  if (read(points) < least || read(points) > most) {
    const end = (one: number) => (Number.isFinite(one) ? String(one) : '…');
    refuse('assessment-points-out-of-range', { from: end(least), to: end(most) });
  }
}

function requireScored({ row, rulebook }: { row: Row; rulebook: Rulebook }, act: Act, unitId: string): void {
  const day = dayOf({ key: row.period, from: row.from_on, to: row.to_on }, act);
  if (scoredUnits(rulebook, row.rules.card, day).every(({ id }) => id !== unitId)) {
    refuse('unknown-unit', { unit: unitId });
  }
}

export interface Excuse extends Versioned {
  unitId: string;
  entry: string;
  reason: string;
}

/** An entry of the ledger that was not the unit's fault: it counts as in time from now on, and shows why. */
export async function excuse(act: Act, { unitId, entry, reason, ...of }: Excuse): Promise<Changed> {
  const taken = await takeUp(act, of, { kind: 'weigh' });
  requireScored(taken, act, unitId);
  await requireDeducting(act, taken, unitId, entry as EntryKey);
  await act.tx
    .insertInto('assessment_excuse')
    .values({
      jurisdiction_id: act.server.jurisdiction.id,
      id: uuidv7(),
      assessment_id: taken.row.id,
      unit_id: unitId,
      entry,
      reason,
      ...given(act, taken.as),
    })
    .execute();
  return writeChange(act, taken, { excused: { unitId, entry, reason } });
}

/** Facts that speak against a unit. */
const against = new Set(['matters-sent-back', 'matters-extended']);

/** Refuses to excuse what does not count against the unit, or is excused already. */
async function requireDeducting(act: Act, { row, rulebook }: TakenUp, unitId: string, entry: EntryKey) {
  const period = { key: row.period, from: row.from_on, to: row.to_on };
  const all = await scoreNow(act, rulebook, row.rules, period, row.id);
  const found = (all.find(({ unit }) => unit === unitId)?.facts ?? []).flatMap(({ fact, entries }) =>
    entries.filter((one) => one.entry === entry).map(({ excused }) => ({ fact, excused })),
  );
  if (found.some(({ excused }) => excused)) refuse('assessment-already-excused');
  if (found.every(({ fact }) => !/-late(-|$)/.test(fact) && !against.has(fact))) {
    refuse('assessment-nothing-to-excuse');
  }
}
