import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { namesOn } from './outline/names.ts';
import { outlineOf } from './outline/outline.ts';
import { rulebookOf } from './rulebook-of.ts';

/** One clause with the rules made from it: why something is owed. */
export async function showClause(view: View, { id }: { id: string }) {
  const names = namesOn(await rulebookOf(view), view.today.toString());
  return outlineOf(names).find((clause) => clause.id === id) ?? refuse('not-found');
}
