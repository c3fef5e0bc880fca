import {
  advanceSupervision,
  limits,
  supervisionMoves,
  undecidedExtension,
  supervisionRuleOf,
} from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { eventsOf } from './events.ts';
import { findItem, type StoredItem } from './find.ts';
import { presentRow } from './present-row.ts';
import { noticesOf } from './notices-of.ts';
import { carriesOutAs, policyOf } from './policy.ts';
import { inScope } from './scope.ts';

/** One item with everything that happened to it, every date it was owed by, and what the person asking may do. */
export async function showItem(view: View, { id }: { id: string }) {
  const rulebook = await rulebookOf(view);
  const { tx, server, today } = view;
  const stored =
    (await findItem(tx, server.jurisdiction.id, id, inScope(view, rulebook))) ?? refuse('not-found');
  const { row, item } = stored;
  const [events, names, notices] = await Promise.all([
    eventsOf(tx, server.jurisdiction.id, rulebook, id),
    namesOf(view, stored),
    noticesOf(view, rulebook, id),
  ]);
  const head = { ...row, extension_asked: undecidedExtension(item) !== null };
  const { clause, says } = supervisionRuleOf(rulebook.mechanism).extension;
  return {
    ...presentRow(head, rulebook, today.toString()),
    limits: limits(item),
    closedOn: item.closedOn,
    problem: row.problem_id === null ? null : { id: row.problem_id, title: names?.problem ?? '' },
    project: row.project_id === null ? null : { id: row.project_id, name: names?.project ?? '' },
    events,
    notices,
    actions: offers(view, rulebook, stored),
    extension: { clause, says },
  };
}

/** A limit so late that only the other rules can be in the way. */
const someDay = '9999-12-31';

/** What is within the duties of the person asking, and what is in the way of it. */
function offers(view: View, rulebook: Rulebook, { item, units }: StoredItem) {
  const act = { by: view.actor.personId, on: view.today.toString() };
  const part = carriesOutAs(view, rulebook, units) === null ? 'assisting' : 'lead';
  return supervisionMoves
    .filter((kind) => policyOf[kind](view, rulebook, units) !== null)
    .map((kind) => {
      const advance = advanceSupervision(item, { kind, part, until: someDay }, act);
      if (!('refused' in advance)) return { move: kind, obstacle: null };
      const { code, params = {} } = advance.refused;
      return { move: kind, obstacle: { code, params } };
    });
}

/** The names of the problem and the project that an item is about. */
async function namesOf({ tx }: View, { row }: StoredItem) {
  const { rows } = await sql<{ problem: string | null; project: string | null }>`
    select
      (select title from problem where jurisdiction_id = ${row.jurisdiction_id} and id = ${row.problem_id}) as problem,
      (select name from project where jurisdiction_id = ${row.jurisdiction_id} and id = ${row.project_id}) as project
  `.execute(tx);
  return rows[0];
}
