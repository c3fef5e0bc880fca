import { command, query } from '../../http/handler.ts';
import { showFigures } from './figures/show.ts';
import { reportMonth } from './months/report.ts';
import { reportUnchanged } from './months/report-unchanged.ts';
import { showMonth } from './months/show.ts';
import { listChoices } from './registry/choices.ts';
import { createProject } from './registry/create.ts';
import { designateProject } from './registry/designate.ts';
import { editProject } from './registry/edit.ts';
import { listProjects } from './registry/list.ts';
import { planProject } from './registry/plan.ts';
import { showProject } from './registry/show.ts';

export type { ProjectFacts } from './registry/columns.ts';
export { mayMaintain } from './policy.ts';
export { addToList } from './registry/add-to-list.ts';
export { writeProjects, type ProjectWrite } from './registry/write-many.ts';
export { allProjects, type RegisteredProject } from './registry/all-projects.ts';
export { photographOf } from './months/photograph-of.ts';
export { reportMonth } from './months/report.ts';
export { reportUnchanged } from './months/report-unchanged.ts';
export { projectRoutes } from './routes.ts';
export { facts } from './facts.ts';
export { projectsOf } from './registry/projects-of.ts';
export { scopeIn, type Scope, wholeOf } from './scope.ts';

export const projectHandlers = {
  list: query(listProjects),
  choices: query(listChoices),
  figures: query(showFigures),
  show: query(showProject),
  create: command(createProject),
  edit: command(editProject),
  designate: command(designateProject),
  plan: command(planProject),
  month: query(showMonth),
  reportMonth: command(reportMonth),
  reportUnchanged: command(reportUnchanged),
};
