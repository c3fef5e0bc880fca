import { sql } from 'kysely';
import type { TestCounty } from '../testing/county.ts';

export interface Dated {
  on: string;
  at: string;
}

export interface Problem {
  id: string;
  revision: number;
  state: string;
  unit: string;
  kind: string;
  projectId: string;
  passages: (Dated & { state: string; post: string | null; person: string | null })[];
  successors: string[];
}

export interface Listed {
  id: string;
  revision: number;
  slotKey: string;
  problemId: string;
  position: number;
  whole: boolean;
}

export interface Docket {
  rule: string;
  slotKey: string;
  state: string;
  revision: number;
  cutoff: string;
}

export interface Decided {
  id: string;
  revision: number;
  meetingId: string;
  problemId: string | null;
  outcome: string;
  lead: string;
  requirement: string;
  limitOn: string;
}

export interface Meeting {
  id: string;
  revision: number;
  slotKey: string;
  state: string;
  heldOn: string | null;
}

export interface Paper {
  id: string;
  revision: number;
  meetingId: string;
  state: string;
  issuedOn: string | null;
}

export interface Item {
  id: string;
  revision: number;
  decisionId: string;
  problemId: string | null;
  lead: string;
  requirement: string;
  originalLimit: string;
  currentLimit: string;
  state: string;
  passages: (Dated & { step: string; person: string | null })[];
  reporters: string[];
  extensions: { on: string; answeredOn: string | null; grantedUntil: string | null }[];
}

/** All that the chain has come to, as it stands in the tables. */
export interface World {
  problems: Problem[];
  dockets: Docket[];
  listed: Listed[];
  meetings: Meeting[];
  decisions: Decided[];
  papers: Paper[];
  items: Item[];
  /** What a problem holds of what was decided about it. */
  heard: { decisionId: string; problemId: string; lead: string; requirement: string; limitOn: string }[];
  numbers: { kind: string; year: number; sequence: number }[];
  /** How many entries the books have; whatever is written anywhere is written there too. */
  books: { journal: number; commands: number; events: number }[];
  /** Events that nobody could act on. */
  undelivered: { topic: string; error: string }[];
}

const rows = (query: string) => `coalesce((select json_agg(row) from (${query}) as row), '[]')`;

/** By the names of the fields above; the project's own rows only, and in the order in which they came. */
const parts: Record<keyof World, string> = {
  problems: `select id, revision, state, responsible_unit_id as unit, kind, project_id as "projectId",
      ${rows(`select state, entered_on as on, entered_at as at, post_id as post, person_id as person
              from problem_passage where problem_id = problem.id order by position`)} as passages,
      array(select successor_id from problem_successor where problem_id = problem.id order by position) as successors
    from problem order by id`,
  dockets: `select rule, slot_key as "slotKey", state, revision, cutoff_actual as cutoff from docket order by cutoff_actual`,
  listed: `select id, revision, slot_key as "slotKey", problem_id as "problemId", position,
      num_nonnulls(responsible_unit_id, requirement, limit_on) = 3 as whole
    from docket_item order by slot_key, position`,
  meetings: `select id, revision, slot_key as "slotKey", state, held_on as "heldOn" from meeting
    where rule = 'resolution-meeting' order by id`,
  decisions: `select id, revision, meeting_id as "meetingId", problem_id as "problemId", outcome, lead_unit_id as lead,
      requirement, limit_on as "limitOn" from decision order by id`,
  papers: `select id, revision, meeting_id as "meetingId", state, issued_on as "issuedOn" from minutes
    where corrects_id is null order by id`,
  items: `select id, revision, decision_id as "decisionId", problem_id as "problemId", lead_unit_id as lead, requirement,
      original_limit as "originalLimit", current_limit as "currentLimit", state,
      ${rows(`select step, entered_on as on, entered_at as at, person_id as person
              from supervision_passage where item_id = item.id order by position`)} as passages,
      array(select person_id from supervision_report where item_id = item.id) as reporters,
      ${rows(`select requested_on as on, decided_on as "answeredOn", granted_until as "grantedUntil"
              from supervision_extension where item_id = item.id order by id`)} as extensions
    from supervision_item as item order by id`,
  heard: `select decision_id as "decisionId", problem_id as "problemId", lead_unit_id as lead, requirement,
      limit_on as "limitOn" from problem_decision order by decision_id`,
  numbers: `select kind, number_year as year, number_sequence as sequence from issued_paper
    where number_sequence is not null order by kind, year, sequence`,
  books: `select (select count(*) from journal) as journal, (select count(*) from command) as commands,
      (select count(*) from outbox) as events`,
  undelivered: `select topic, last_error as error from outbox where last_error is not null`,
};

/** Row-level security leaves nothing but the county's own. */
export function look({ server }: TestCounty): Promise<World> {
  const fields = Object.entries(parts).map(([name, query]) => `'${name}', ${rows(query)}`);
  return server.database.withJurisdiction(server.jurisdiction.id, 'read only', async (tx) => {
    const answer = await sql<{
      world: World;
    }>`select ${sql.raw(`json_build_object(${fields.join(', ')})`)} as world`.execute(tx);
    return answer.rows[0]?.world ?? Promise.reject(new Error('Nothing can be seen.'));
  });
}
