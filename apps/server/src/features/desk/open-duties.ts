import { deskDuties } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { gather } from './gather.ts';
import { presentDuty } from './present.ts';

/** What a post owes today, alone or as part of its unit, and nobody has done yet, in the order of its desk. */
export async function openDuties(view: View, rulebook: Rulebook, post: string) {
  const { obligations, linkOf, recorded, begun } = await gather(view, rulebook);
  const context = { ...rulebook, asOf: view.today.toString(), posts: [post], recorded, begun };
  return deskDuties(obligations, context)
    .filter(({ group }) => group !== 'done')
    .map((duty) => presentDuty(rulebook, linkOf, duty));
}
