import {
  type Bearer,
  type CallOnDesk,
  type DayRange,
  type DeskDuty,
  obligationId,
  type ObligationInEra,
  type Slot,
  slotRuleOf,
} from '@guatu/engine';
import type { Call } from '../../ledger/desk-facts.ts';
import { personName, postName, type Rulebook, unitName } from '../mechanism/index.ts';
import type { LinkOf } from './gather.ts';

/** A line of a desk: what, for which case, by when, under which clause. */
export function presentLine(rulebook: Rulebook, linkOf: LinkOf, owed: DeskDuty) {
  const { obligation, duty, post, standing, to } = owed;
  return {
    id: obligationId(obligation),
    postId: post,
    action: duty.action,
    clause: duty.clause,
    says: duty.says,
    bearer: bearerName(rulebook, obligation.bearer),
    to: to.map((bearer) => bearerName(rulebook, bearer)),
    matter: matterOf(rulebook, linkOf(obligation), obligation),
    due: obligation.due,
    standing: { days: null, ...standing },
  };
}

/** A line of one's own desk. What was done stays under the name of who did it, whoever holds the post by now (一). */
export function presentDuty(rulebook: Rulebook, linkOf: LinkOf, owed: DeskDuty) {
  const { obligation, group, recorded } = owed;
  const done = group === 'done' ? obligation.fulfilled : null;
  return {
    ...presentLine(rulebook, linkOf, owed),
    group,
    byUnit: obligation.bearer.kind === 'unit',
    recorded,
    done: done && { on: done.at, by: personName(rulebook, done.by) },
    called: null,
  };
}

/** A line of one's own desk that one case calls for. */
export function presentCall(rulebook: Rulebook, { call, post, bearer, standing, group }: CallOnDesk<Call>) {
  const { id, action, called, clause, says, to, due, done, title, path } = call;
  return {
    id,
    postId: post,
    action,
    called,
    clause,
    says,
    bearer: bearerName(rulebook, bearer),
    to: to.map((one) => bearerName(rulebook, one)),
    matter: { title, path, slotKey: null },
    due: due === null ? null : { date: due, nominal: due, because: 'on-slip' },
    standing: { days: null, ...standing },
    group,
    byUnit: bearer.kind === 'unit',
    recorded: true,
    done: done && { on: done.at, by: personName(rulebook, done.by) },
  };
}

/** A slot of the week, with its cut-off where that falls into the week. */
export const presentSlot = ({ rule, key, label, clause, time, cutoff }: Slot, week: DayRange) => ({
  rule,
  slotKey: key,
  label,
  clause,
  time,
  cutoff: cutoff && week.from <= cutoff.actual && cutoff.actual <= week.to ? cutoff : null,
});

/** A case is called by its own title, what comes round with a slot by the slot's. */
function matterOf({ eras }: Rulebook, link: ReturnType<LinkOf>, { subject, version }: ObligationInEra) {
  const mechanism = eras.find((era) => era.version === version)?.mechanism;
  const rule = mechanism && subject?.slot && slotRuleOf(mechanism, subject.slot.rule);
  return {
    title: rule?.label.name ?? link?.title ?? '',
    path: link?.path ?? null,
    slotKey: subject?.slot?.key ?? null,
  };
}

const bearerName = (rulebook: Rulebook, { kind, id }: Bearer): string =>
  kind === 'unit' ? unitName(rulebook, id) : postName(rulebook, id);
