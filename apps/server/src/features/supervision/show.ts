import {
  actsFor,
  addCalendarDays,
  advanceSupervision,
  lastDayToAsk,
  limits,
  putOff,
  settle,
  supervisionMoves,
} from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { endsWith } from '../problem/index.ts';
import { eventsOf } from './events.ts';
import { findItem, type StoredItem } from './find.ts';
import { presentRow } from './present-row.ts';
import { namedUnit } from './named-unit.ts';
import { actsUponRungAs } from './note-rung.ts';
import { noticesOf } from './notices-of.ts';
import { isOwnUnits, policyOf } from './policy.ts';
import { itemRow } from './register-rows.ts';
import { rungsOf } from './rungs-taken.ts';
import { inScope } from './scope.ts';
import { termsOf } from './terms.ts';

/** One item with everything that happened to it, every date it was owed by, and what the person asking may do. */
export async function showItem(view: View, { id }: { id: string }) {
  const rulebook = await rulebookOf(view);
  const { tx, server, today } = view;
  const stored =
    (await findItem(tx, server.jurisdiction.id, id, inScope(view, rulebook))) ?? refuse('not-found');
  const { row, item, parts } = stored;
  const [head, events, names, notices, rungs] = await Promise.all([
    itemRow(view, id),
    eventsOf(tx, server.jurisdiction.id, rulebook, id),
    namesOf(view, stored),
    noticesOf(view, rulebook, id),
    rungsOf(view, rulebook, id, (rung) => actsUponRungAs(view, rulebook, rung) !== null),
  ]);
  return {
    ...presentRow(head, rulebook, today.toString()),
    limits: limits(item),
    closesProblem:
      row.problem_id !== null &&
      row.decision_id !== null &&
      (await endsWith(view, row.problem_id, row.decision_id)),
    closedOn: item.closedOn,
    problem: row.problem_id === null ? null : { id: row.problem_id, title: names?.problem ?? '' },
    project: row.project_id === null ? null : { id: row.project_id, name: names?.project ?? '' },
    events,
    notices,
    rungs,
    parts: parts.map(({ unit, state, since, reason }) => ({
      unit: namedUnit(rulebook, unit),
      state,
      since,
      reason,
    })),
    actions: offers(view, rulebook, stored),
    extension: extensionOf(rulebook, item),
  };
}

/** What is within the duties of the person asking, and what is in the way of it. */
function offers(view: View, rulebook: Rulebook, { item, units, parts }: StoredItem) {
  const on = view.today.toString();
  // The nearest day that a limit could be put off to: when that is in the way, any day is.
  const until = addCalendarDays([limits(item).current, on].toSorted().at(-1) ?? on, 1);
  return supervisionMoves
    .flatMap((kind) => {
      const as = policyOf[kind](view, rulebook, units);
      return as === null ? [] : { kind, as };
    })
    .map(({ kind, as }) => {
      const act = { by: view.actor.personId, on, ownUnit: isOwnUnits(view, rulebook, units, as) };
      // One's own part; the office could send back any that was reported.
      const part =
        kind === 'send-part-back'
          ? parts.find(({ state }) => state === 'reported')
          : parts.find(({ unit }) => actsFor(rulebook.organisation, as, { kind: 'unit', id: unit }));
      const unit = part?.unit ?? parts[0]?.unit ?? '';
      const advance = advanceSupervision(item, { kind, unit, until }, act, termsOf(rulebook));
      if (!('refused' in advance)) return { move: kind, obstacle: null };
      const { refused } = advance;
      return {
        move: kind,
        obstacle: { code: refused.code, params: { ...('params' in refused && refused.params) } },
      };
    });
}

/** The rule by which a limit may be put off, and how far that has gone. */
function extensionOf(rulebook: Rulebook, item: StoredItem['item']) {
  const terms = termsOf(rulebook);
  const { clause, says, times } = terms.rule;
  const { current } = limits(item);
  const last = lastDayToAsk(terms.counting, terms.rule, current);
  const allowed = settle(terms.counting.mechanism, times);
  return {
    clause,
    says,
    ...putOff(item),
    lastDayToAsk: typeof last === 'object' ? last.latest : null,
    timesAllowed: allowed === 'not-stated' ? null : allowed,
  };
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
