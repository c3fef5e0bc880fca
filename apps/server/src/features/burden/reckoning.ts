import type { Reckoning } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { mayKeep } from '../organisation/index.ts';

/** As long as nobody has said otherwise: three minutes to open and hand in, half a minute a field. */
const customary: Reckoning = { perReturn: 3, perField: 0.5 };

/** What is assumed now; revision 0 is the customary one. */
export async function reckoningNow(tx: Tx, own: string): Promise<Reckoning & { revision: number }> {
  const row = await tx
    .selectFrom('burden_reckoning')
    .select(['revision', 'minutes_per_return as perReturn', 'minutes_per_field as perField'])
    .where('jurisdiction_id', '=', own)
    .orderBy('revision', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? { ...customary, revision: 0 };
}

/**
 * Says what is to be assumed from now on, for what was handed in before as well, so that months stay comparable. The
 * secretariat says it (一). Refuses with `not-yours`, and with `conflict` where somebody else was first.
 */
export async function reckon(act: Act, { perReturn, perField, revision }: Reckoning & { revision: number }) {
  const { tx, server, actor, now, record } = act;
  const own = server.jurisdiction.id;
  const as = mayKeep(actor, await rulebookOf(act)) ?? refuse('not-yours');
  const { revision: last, ...before } = await reckoningNow(tx, own);
  const next = last + 1;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('burden_reckoning')
    .values({
      jurisdiction_id: own,
      revision: next,
      minutes_per_return: perReturn,
      minutes_per_field: perField,
      set_at: now.toString(),
      set_by: actor.personId,
      post_id: as,
    })
    .onConflict((same) => same.doNothing())
    .executeTakeFirstOrThrow();
  if (revision !== last || numInsertedOrUpdatedRows === 0n) await refuseSecond(tx, own, last);
  record({ subject: ['burden', 'reckoning'], as, before, after: { perReturn, perField } });
  return { revision: next };
}

async function refuseSecond(tx: Tx, own: string, revision: number): Promise<never> {
  const row = await tx
    .selectFrom('burden_reckoning')
    .innerJoin('person', (join) =>
      join.onRef('person.id', '=', 'set_by').on('person.jurisdiction_id', '=', own),
    )
    .select(['person.name as by', 'set_at as at'])
    .where('burden_reckoning.jurisdiction_id', '=', own)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return refuse('conflict', row ?? { by: '', at: '' });
}
