import type { MoneySource, Permit, PermitState, Position } from '@guatu/engine';
import type { Act } from '../../../http/handler.ts';
import { fundProject, locateProject, permitProject } from '../../project/index.ts';
import records from './records.json' with { type: 'json' };

/** Enters where the projects are, where their money comes from and how far their permits are; what nobody knows stays open. */
export async function enterRecords(act: Act, ids: readonly string[]): Promise<null> {
  for (const [at, { position, sources, permits }] of records.entries()) {
    const id = ids[at];
    if (id === undefined) continue;
    let revision = 1;
    if (position !== null) {
      ({ revision } = await locateProject(act, { id, revision, position: position as unknown as Position }));
    }
    if (sources.length > 0) {
      const said = sources.map(({ source, amount }) => ({
        source: source as MoneySource,
        amount,
        note: null,
      }));
      ({ revision } = await fundProject(act, { id, revision, sources: said }));
    }
    if (permits.length > 0) {
      const said = permits.map(({ permit, state, number, dated }) => ({
        permit: permit as Permit,
        name: null,
        state: state as PermitState,
        number,
        dated,
      }));
      await permitProject(act, { id, revision, permits: said });
    }
  }
  return null;
}
