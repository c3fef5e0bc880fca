import { command, query, type View } from '../../http/handler.ts';
import { showFigures } from './figures/show.ts';
import { judgeLight } from './lights/judge.ts';
import { endOverride, overrideLight } from './lights/override.ts';
import { showLights } from './lights/show.ts';
import { stateFact } from './lights/state-fact.ts';
import { closeMonth } from './months/close.ts';
import { reportMonth } from './months/report.ts';
import { reportUnchanged } from './months/report-unchanged.ts';
import { showMonth } from './months/show.ts';
import { listChoices } from './registry/choices.ts';
import { createProject } from './registry/create.ts';
import { designateProject } from './registry/designate.ts';
import { editProject } from './registry/edit.ts';
import { forgetFilter, listFilters, saveFilter } from './registry/filters.ts';
import { fundProject } from './registry/fund.ts';
import { haltProject } from './registry/halt.ts';
import { listProjects } from './registry/list.ts';
import { locateProject } from './registry/locate.ts';
import { moveStage } from './registry/move-stage.ts';
import { countPackage, packProject } from './registry/pack.ts';
import { permitProject } from './registry/permit.ts';
import { planProject } from './registry/plan.ts';
import { showProject } from './registry/show.ts';

export { judgedProjects, type JudgedProject } from './lights/judged.ts';
export { shortLights, withLight } from './lights/short.ts';
export { maintainsAs, mayReport, reportsAs } from './policy.ts';
export { findForChange } from './registry/find-for-change.ts';
export { enterStage } from './registry/move-stage.ts';
export { initialsOf, type ProjectFacts } from './registry/columns.ts';
export { mayMaintain } from './policy.ts';
export { fundProject } from './registry/fund.ts';
export { locateProject } from './registry/locate.ts';
export { permitProject } from './registry/permit.ts';
export { addToList } from './registry/add-to-list.ts';
export { writeProjects, type ProjectWrite } from './registry/write-many.ts';
export { allRecords, noRecord, type ProjectRecord } from './registry/all-records.ts';
export { type RecordWrite, writeRecords } from './registry/write-records.ts';
export { haltProject } from './registry/halt.ts';
export { packProject } from './registry/pack.ts';
export { allProjects, type RegisteredProject } from './registry/all-projects.ts';
export { gapsIn } from './registry/gaps-in.ts';
export { projectsNamed } from './registry/named.ts';
export { photographOf } from './months/photograph-of.ts';
export { reportMonth } from './months/report.ts';
export { reportUnchanged } from './months/report-unchanged.ts';
export { closingOf } from './months/closing.ts';
export { type MonthReport, reportedUntil, type ReportedUntil } from './months/reported-until.ts';
export { type MonthWrite, writeMonths } from './months/write-months.ts';
export { projectRoutes } from './routes.ts';
export { facts } from './facts.ts';
export { type NamedLedger, projectLedgers } from './lights/ledgers.ts';
export { unitOf } from './lights/unit-of.ts';
export { unitReports } from './months/unit-reports.ts';
export { projectsOf } from './registry/projects-of.ts';
export { showProject } from './registry/show.ts';
export { type ProjectFilter, projectsWhere } from './registry/filter.ts';
export { countableColumns, type CountableRow, countableOf } from './figures/counting.ts';
export { readingScope, scopeIn, type Scope, wholeOf } from './scope.ts';

export const projectHandlers = {
  list: query(listProjects),
  choices: query(listChoices),
  figures: query(showFigures),
  filters: query(listFilters),
  saveFilter: command(saveFilter),
  forgetFilter: command(forgetFilter),
  show: query((view: View, input: { id: string }) => showProject(view, input)),
  create: command(createProject),
  edit: command(editProject),
  moveStage: command(moveStage),
  halt: command(haltProject),
  locate: command(locateProject),
  fund: command(fundProject),
  permit: command(permitProject),
  pack: command(packProject),
  countPackage: command(countPackage),
  designate: command(designateProject),
  plan: command(planProject),
  lights: query(showLights),
  stateFact: command(stateFact),
  judgeLight: command(judgeLight),
  overrideLight: command(overrideLight),
  endOverride: command(endOverride),
  month: query(showMonth),
  closeMonth: command(closeMonth),
  reportMonth: command(reportMonth),
  reportUnchanged: command(reportUnchanged),
};
