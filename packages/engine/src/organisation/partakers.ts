import { type Slot, slotRuleOf } from '../recurrence/index.ts';
import { type BearerContext, bearersOf } from './bearer.ts';
import type { Bearer } from './organisation.ts';

/**
 * Everybody whom a slot concerns whatever is on its agenda: who leads, may chair, has to be there or is invited; each
 * once, in that order.
 */
export const partakersOf = (
  { rule: id, key, lead, period }: Pick<Slot, 'rule' | 'key' | 'lead' | 'period'>,
  context: Pick<BearerContext, 'mechanism' | 'organisation'>,
): Bearer[] => {
  const rule = slotRuleOf(context.mechanism, id);
  const rules = [
    ...(lead === undefined ? [] : [{ post: lead }]),
    ...(rule?.chair ?? []),
    ...(rule?.attendance?.required ?? []),
    ...(rule?.attendance?.invited ?? []),
  ];
  const all = rules.flatMap((one) =>
    bearersOf(one, { ...context, date: period.from, subject: { slot: { rule: id, key } } }),
  );
  return all.filter(
    ({ kind, id }, index) => all.findIndex((one) => one.kind === kind && one.id === id) === index,
  );
};
