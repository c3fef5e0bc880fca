import type { Act, View } from '../../http/handler.ts';
import type { Change } from '../../ledger/perform.ts';
import { refuse } from '../../refusal/refusal.ts';

/** Someone else was first: says who and when, if the journal knows; what the document published has no entry in it. */
export async function refuseConflict(act: Act, subject: Change['subject']): Promise<never> {
  const last = await lastChange(act, subject);
  return refuse('conflict', last ?? {});
}

function lastChange({ tx, server }: Pick<View, 'tx' | 'server'>, [kind, id]: Change['subject']) {
  return tx
    .selectFrom('journal')
    .innerJoin('person', (join) =>
      join
        .onRef('person.jurisdiction_id', '=', 'journal.jurisdiction_id')
        .onRef('person.id', '=', 'journal.person_id'),
    )
    .select(['person.name as by', 'journal.at'])
    .where('journal.jurisdiction_id', '=', server.jurisdiction.id)
    .where('journal.subject_kind', '=', kind)
    .where('journal.subject_id', '=', id)
    .orderBy('journal.id', 'desc')
    .executeTakeFirst();
}
