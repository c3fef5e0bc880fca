import type { Halt } from '@guatu/engine';
import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { standingOf } from '../figures/counting.ts';
import { moveStandings } from '../figures/move.ts';
import { mayMaintain } from '../policy.ts';
import { findForChange, stampChange } from './find-for-change.ts';

interface Halting {
  id: string;
  revision: number;
  halt: Halt | null;
  on: string;
  reason: string;
}

/**
 * Suspends a project, takes it off the plan, or lets it go on, with the reason. Where it stood is not lost. A withdrawn
 * project leaves the sums and owes no more reports. Refuses with `halt-unchanged` and `date-ahead`.
 */
export async function haltProject(act: Act, { id, revision, halt, on, reason }: Halting) {
  const as = mayMaintain(act, await rulebookOf(act));
  const { tx, server, today, record } = act;
  const own = server.jurisdiction.id;
  const { facts, countable, ...stored } = await findForChange(tx, own, id, revision);
  if (countable.halt === halt) refuse('halt-unchanged');
  if (on > today.toString()) refuse('date-ahead', { date: on, today: today.toString() });
  const columns =
    halt === null
      ? { halt, halted_on: null, halt_reason: null }
      : { halt, halted_on: on, halt_reason: reason };
  const written = await stampChange(act, { id, revision }, columns);
  await moveStandings(tx, own, [
    { before: standingOf(id, facts, countable), after: standingOf(id, facts, { ...countable, halt }) },
  ]);
  record({
    subject: ['project', id],
    as,
    before: { halt: countable.halt, on: stored.haltedOn, reason: stored.haltReason },
    after: { halt, on, reason },
  });
  return written;
}
