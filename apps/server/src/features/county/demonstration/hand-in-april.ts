import { handIn, showEdition } from '../../atlas/index.ts';
import type { Rulebook } from '../../mechanism/index.ts';
import type { Server } from '../../../server.ts';
import { actorOf, reporterOf } from './actor-of.ts';
import { step } from './step.ts';

/** The last edition before the demonstration begins, and the day of its cut-off. */
const month = '2018-04';
const date = '2018-04-25';

/** Every unit that April's edition asks hands in its pages on the last day, as its clerk would have done. */
export async function handInApril(server: Server, rulebook: Rulebook, keeper: string): Promise<void> {
  const look = { name: 'April’s edition', verb: 'atlas.show', actor: actorOf(rulebook, keeper), date };
  const asked = await step(server, look, async (act) => {
    const { units } = await showEdition(act, { month });
    return units.map(({ id }) => id);
  });
  for (const unitId of asked) {
    const actor = actorOf(rulebook, reporterOf(rulebook, unitId));
    const name = `${month} edition ${unitId}`;
    await step(server, { name, verb: 'atlas.handIn', actor, date }, (act) => handIn(act, { month, unitId }));
  }
}
