import { deskCalls, deskDuties } from '@guatu/engine';
import type { Rulebook } from '../mechanism/index.ts';
import type { Sight } from './collect.ts';
import { gather } from './gather.ts';
import { presentCall, presentDuty } from './present.ts';

/** A line of a desk that is not done; `setOff` by an event, and not by coming round. */
export type OpenLine = ReturnType<typeof presentDuty | typeof presentCall> & { setOff: boolean };

/** What stands open on several desks, each given by its posts, and the slots around the day; gathered once for all. */
export async function openOnDesks(view: Sight, rulebook: Rulebook, desks: readonly (readonly string[])[]) {
  const { obligations, slots, linkOf, recorded, begun, calls } = await gather(view, rulebook);
  const open = obligations.filter(({ fulfilled }) => fulfilled === null);
  const called = calls.filter(({ done }) => done === null);
  const context = { ...rulebook, asOf: view.today.toString(), recorded, begun };
  const lines = desks.map((posts): OpenLine[] => [
    ...deskCalls(called, { ...context, posts }).map((call) => ({
      ...presentCall(rulebook, call),
      setOff: true,
    })),
    ...deskDuties(open, { ...context, posts }).map((duty) => ({
      ...presentDuty(rulebook, linkOf, duty),
      setOff: 'upon' in duty.duty,
    })),
  ]);
  return { slots, lines };
}
