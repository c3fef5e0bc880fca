import {
  gapsOf,
  type InvestmentSums,
  investmentSums,
  isCounted,
  type MoneySource,
  type Permit,
  type PermitState,
  type Position,
  type PackageCounting,
  sourcesBeyondTotal,
  type Stage,
} from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { countableColumns, type CountableRow, countableOf } from '../figures/counting.ts';
import { type GivenRow, givenJson } from '../figures/given-json.ts';
import { monthsJson, type MonthRow } from '../months/months-json.ts';
import { maintainsAs, reportsAs } from '../policy.ts';
import { readingScope, type Scope } from '../scope.ts';
import { type FactColumns, factsOf, type ProjectFacts } from './columns.ts';
import { historyOf, type JournalRow } from './history.ts';
import { leaderOf } from './leader-of.ts';
import { type RecordColumns, recordColumns, recordOf } from './record-of.ts';
import { type RelatedColumns, relatedColumns } from './related.ts';

/** Changes that the page shows; older ones stay in the journal. */
const recentChanges = 100;

interface ProjectRow
  extends FactColumns, Omit<CountableRow, 'halt'>, Omit<RecordColumns, 'sources'>, RelatedColumns {
  id: string;
  revision: number;
  unitName: string | null;
  changedBy: string;
  changed_at: string;
  stage_since: string | null;
  halted_on: string | null;
  halt_reason: string | null;
  position: Position | null;
  sources: { source: MoneySource; amount: number; note: string | null }[];
  permits: {
    permit: Permit;
    name: string | null;
    state: PermitState;
    number: string | null;
    dated: string | null;
  }[];
  package: { id: string; name: string; counts: PackageCounting } | null;
  parts: { id: string; name: string; stage: Stage; totalInvestment: number | null }[];
  designations: { listId: string; year: number }[];
  plans: { year: number; plannedInvestment: number | null; goal: string | null; completed: number }[];
  months: MonthRow[];
  figures: GivenRow[];
  journal: JournalRow[];
}

/** One project with all that was ever said of it; `scope` is of whose, unless whoever asks sees it for another reason. */
export async function showProject(view: View, { id }: { id: string }, scope?: Scope) {
  const { today } = view;
  const rulebook = await rulebookOf(view);
  const { organisation } = rulebook;
  const row =
    (await findProject(view, id, scope === undefined ? await readingScope(view) : scope)) ??
    refuse('not-found');
  const names = new Map(rulebook.mechanism.designations.map((list) => [list.id, list.name]));
  const facts = factsOf(row);
  const named = new Map([
    ...names,
    ...organisation.units.map((unit) => [unit.id, unit.name] as const),
    ...(row.package ? [[row.package.id, row.package.name] as const] : []),
  ]);
  return {
    ...facts,
    id,
    revision: row.revision,
    unitName: row.unitName,
    leaderName: leaderOf(organisation, facts.responsibleUnitId, today.toString()),
    stageSince: row.stage_since,
    halt: countableOf(row).halt,
    haltedOn: row.halted_on,
    haltReason: row.halt_reason,
    position: row.position,
    sources: row.sources,
    beyondTotal: sourcesBeyondTotal(row.sources, facts.totalInvestment),
    permits: row.permits,
    packageCounts: countableOf(row).packageCounts,
    package: row.package,
    parts: row.parts,
    counted: isCounted(countableOf(row)),
    changedBy: row.changedBy,
    changedAt: row.changed_at,
    designations: row.designations.map((one) => ({ ...one, name: names.get(one.listId) ?? one.listId })),
    plans: row.plans,
    sums: sumsOf(row.months, facts),
    months: row.months,
    figures: row.figures,
    gaps: gapsOf(recordOf(row), today.toString()),
    problems: row.problems,
    decisions: row.decisions,
    papers: row.papers,
    history: row.journal.map((entry) => historyOf(entry, named)),
    may: {
      edit: maintainsAs(view, rulebook) !== null,
      report: reportsAs(view, rulebook, row.responsible_unit_id) !== null,
    },
  };
}

/** As of the last month reported. */
function sumsOf(
  months: readonly MonthRow[],
  { completedBefore }: ProjectFacts,
): (InvestmentSums & { asOf: string }) | null {
  const asOf = months[0]?.month;
  return asOf === undefined ? null : { asOf, ...investmentSums(months, completedBefore, asOf) };
}

async function findProject(view: View, id: string, scope: Scope): Promise<ProjectRow | undefined> {
  const { tx, server, today } = view;
  const own = server.jurisdiction.id;
  const { rows } = await sql<ProjectRow>`
    select project.*, unit.name as "unitName", person.name as "changedBy", ${countableColumns(own)},
      ${recordColumns(own, today.toPlainYearMonth().toString())}, ${relatedColumns(own)},
      (select coalesce(json_agg(json_build_object('source', source, 'amount', amount, 'note', note)
         order by position), '[]')
       from project_source where jurisdiction_id = ${own} and project_id = project.id) as sources,
      (select coalesce(json_agg(json_build_object('permit', permit, 'name', name, 'state', state, 'number', number,
         'dated', dated) order by position), '[]')
       from project_permit where jurisdiction_id = ${own} and project_id = project.id) as permits,
      (select json_build_object('id', package.id, 'name', package.name, 'counts', package.package_counts)
       from project as package where package.jurisdiction_id = ${own} and package.id = project.package_id) as package,
      (select coalesce(json_agg(json_build_object('id', part.id, 'name', part.name, 'stage', part.stage,
         'totalInvestment', part.total_investment) order by part.id), '[]')
       from project as part where part.jurisdiction_id = ${own} and part.package_id = project.id) as parts,
      (select coalesce(json_agg(json_build_object('listId', list_id, 'year', year) order by year desc, list_id), '[]')
       from project_designation where jurisdiction_id = ${own} and project_id = project.id) as designations,
      (select coalesce(json_agg(json_build_object('year', year, 'plannedInvestment', planned_investment,
           'goal', goal, 'completed', coalesce(completed, 0)) order by year desc), '[]')
       from (select * from project_plan where jurisdiction_id = ${own} and project_id = project.id) as plan
         full join (
           select left(month, 4)::int as year, sum(completed)::bigint as completed from project_month
           where jurisdiction_id = ${own} and project_id = project.id group by 1) as done using (year)) as plans,
      ${monthsJson(own, sql`project.id`)} as months, ${givenJson(own, sql`project.id`)} as figures,
      (select coalesce(json_agg(json_build_object('at', at, 'verb', verb, 'person', person, 'postName', post,
           'before', before, 'after', after) order by id desc), '[]')
       from (
         select journal.id, at, verb, before, after, person.name as person, post.name as post
         from journal
           left join person on person.jurisdiction_id = ${own} and person.id = journal.person_id
           left join post on post.jurisdiction_id = ${own} and post.id = journal.post_id
         where journal.jurisdiction_id = ${own} and subject_kind = 'project' and subject_id = project.id::text
         order by journal.id desc limit ${recentChanges}) as entry) as journal
    from project
      join person on person.jurisdiction_id = ${own} and person.id = project.changed_by
      left join unit on unit.jurisdiction_id = ${own} and unit.id = project.responsible_unit_id
    where project.jurisdiction_id = ${own} and project.id = ${id}
      ${scope === null ? sql`` : sql`and project.responsible_unit_id = any(${scope})`}`.execute(tx);
  return rows[0];
}
