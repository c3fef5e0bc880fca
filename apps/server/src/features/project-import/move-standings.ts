import { nameKey } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { haltProject, packProject } from '../project/index.ts';
import type { Intention, Writing } from './intention.ts';
import type { Registered } from './registered.ts';

/**
 * What a list says of projects that leave the plan or stand still, and of parts of packages: each goes by the register's
 * own command, for sums move with it.
 *
 * @param why reason of a project that leaves without one: the list's title
 */
export async function moveStandings(
  act: Act,
  writings: readonly Writing[],
  meant: readonly Intention[],
  projects: readonly Registered[],
  why: string,
): Promise<void> {
  const today = act.today.toString();
  const byRow = new Map(meant.map(({ row, id }) => [row, id]));
  const byName = new Map([
    ...projects.map(({ id, facts }) => [nameKey(facts.name), id] as const),
    ...meant.map(({ id, understood }) => [nameKey(understood.fields.name), id] as const),
  ]);
  for (const { intention, write } of writings) {
    const { fields, registered, id, understood } = intention;
    let revision = (write.before?.revision ?? 0) + 1;
    const halt = fields.halt?.halt;
    if (halt !== undefined && halt !== (registered?.countable.halt ?? null)) {
      const reason = fields.halt?.reason ?? why;
      ({ revision } = await haltProject(act, { id, revision, halt, on: today, reason }));
    }
    const packageId =
      fields.package === undefined
        ? intention.outcome === 'new' && understood.partOf !== undefined
          ? byRow.get(understood.partOf)
          : undefined
        : byName.get(nameKey(fields.package));
    if (packageId && packageId !== id && packageId !== (registered?.record.packageId ?? null)) {
      await packProject(act, { id, revision, packageId });
    }
  }
}
