import { bindingDeviations } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { findDecisions } from '../meeting/index.ts';
import { decidedOf, deviationsOf } from './minuted.ts';
import type { OpenMinutes } from './open.ts';

/**
 * Refuses with `minutes-differ` minutes that leave a decision out, or give it to another unit or for another day than was
 * recorded: from the meeting to the register none is lost on the way.
 */
export async function requireFaithful(
  { tx, server }: Pick<View, 'tx' | 'server'>,
  { rulebook, minutes }: Pick<OpenMinutes, 'rulebook' | 'minutes'>,
): Promise<void> {
  const decided = decidedOf(await findDecisions(tx, server.jurisdiction.id, minutes.meetingId));
  const binding = bindingDeviations(deviationsOf(rulebook, minutes.paper, decided));
  if (binding.length === 0) return;
  const places = binding.map(({ id }) => decided.findIndex((one) => one.id === id) + 1);
  refuse('minutes-differ', { items: [...new Set(places)].join('、') });
}
