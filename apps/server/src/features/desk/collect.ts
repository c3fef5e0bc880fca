import type { Arrangement, Fulfilment, Trigger } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import type { DeskFacts } from '../../ledger/desk-facts.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { arrangements } from '../meeting/index.ts';
import { sources } from './sources.ts';

/** What the county's features know of duties; `found` stands in the order of the sources. */
export interface Collected {
  arranged: readonly Arrangement[];
  found: readonly DeskFacts[];
  triggers: readonly Trigger[];
  fulfilments: readonly Fulfilment[];
}

/** As much of a look as the clock has, which nobody's is. */
export type Sight = Pick<View, 'tx' | 'server' | 'today'>;

/** Asks every feature what it knows of duties. */
export async function collect({ tx, server, today }: Sight, rulebook: Rulebook): Promise<Collected> {
  const jurisdictionId = server.jurisdiction.id;
  const [arranged, ...found] = await Promise.all([
    arrangements(tx, jurisdictionId),
    ...sources.map(({ facts }) => facts(tx, jurisdictionId, rulebook, today)),
  ]);
  return {
    arranged,
    found,
    triggers: found.flatMap(({ triggers }) => triggers),
    fulfilments: found.flatMap(({ fulfilments }) => fulfilments),
  };
}
