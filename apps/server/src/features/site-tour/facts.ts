import { type Action, fulfilAcross, slotsAcross } from '@guatu/engine';
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../database/ledger-database.ts';
import type { DeskFacts } from '../../ledger/desk-facts.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { findPut, type StoredRemark } from './find.ts';
import type { SlotReference } from './open-tour.ts';

/** How long what was done still shows, and how far ahead a desk looks; in days. */
const [rememberedDays, aheadDays] = [60, 40];

/**
 * The plan is written once it has gone out, the tour is led once its meeting has ended (二（三）1, 3). What was seen on the road
 * and put to a unit as a problem calls for that unit's answer.
 */
export async function facts(
  tx: Tx,
  jurisdictionId: string,
  rulebook: Rulebook,
  today: Temporal.PlainDate,
): Promise<DeskFacts> {
  const found: DeskFacts = { triggers: [], fulfilments: [], links: {} };
  const since = today.subtract({ days: rememberedDays }).toString();
  const until = today.add({ days: aheadDays }).toString();
  const slots = slotsAcross(rulebook.eras, rulebook.calendar, since, until).filter(
    ({ occasion }) => occasion === 'site-tour',
  );
  const done = await doneAt(
    tx,
    jurisdictionId,
    slots.map(({ key }) => key),
  );
  for (const { rule, key, label, period } of slots) {
    found.links[key] = { title: `${label} ${key}`, path: pathOf({ rule, slotKey: key }) };
    const subject = { slot: { rule, key } };
    for (const { action, at, by } of done.filter((one) => one.rule === rule && one.slotKey === key)) {
      const trigger = { action, slot: key, on: period.from, subject };
      found.fulfilments.push(...fulfilAcross(rulebook, trigger, { at, by }));
    }
  }
  const put = await findPut(tx, jurisdictionId, since);
  return { ...found, calls: put.flatMap((remark) => callOf(rulebook, remark)) };
}

interface Done extends SlotReference {
  action: Action;
  at: string;
  by: string;
}

async function doneAt(tx: Tx, own: string, slotKeys: readonly string[]): Promise<Done[]> {
  const { rows } = await sql<Done>`
    select rule, slot_key as "slotKey", 'plan-tour' as action, planned_on as at, planned_by as by
    from site_tour where jurisdiction_id = ${own} and slot_key = any(${[...slotKeys]}) and planned_on is not null
    union all
    select rule, slot_key, 'lead-tour', ended_on, ended_by
    from meeting where jurisdiction_id = ${own} and slot_key = any(${[...slotKeys]}) and state = 'ended'`.execute(
    tx,
  );
  return rows;
}

const pathOf = ({ rule, slotKey }: SlotReference): string => `/tours/${rule}/${encodeURIComponent(slotKey)}`;

function callOf(rulebook: Rulebook, remark: StoredRemark): NonNullable<DeskFacts['calls']> {
  if (remark.unitId === null) return [];
  const { duties, slots } = rulebook.mechanism;
  const clause =
    duties.find(({ action }) => action === 'raise-problem')?.clause ??
    slots.find(({ id }) => id === remark.rule)?.clause ??
    '';
  return [
    {
      id: `tour-remark:${remark.id}`,
      bearers: [{ kind: 'unit', id: remark.unitId }],
      action: 'raise-problem',
      called: { to: 'act', step: 'tour-remark' },
      clause,
      says: remark.content,
      to: [],
      due: null,
      done: remark.answeredOn === null ? null : { at: remark.answeredOn, by: remark.answeredBy ?? '' },
      title: remark.projectName ?? '',
      path: pathOf(remark),
    },
  ];
}
