import type { SlotRule } from '../mechanism/index.ts';
import { leadInRota } from '../recurrence/index.ts';
import type { Organisation } from './organisation.ts';

/** The post that leads at a slot: whoever swapped into the turn, else whom the rota names; null in a month that it leaves out. */
export const leadOf = (
  { turns = [] }: Pick<Organisation, 'turns'>,
  rule: SlotRule,
  key: string,
): string | null =>
  turns.filter((turn) => turn.rule === rule.id && turn.key === key).pop()?.lead ?? leadInRota(rule, key);
