import { command, query } from '../../http/handler.ts';
import { drawPlan } from './draw.ts';
import { freezePlan } from './freeze.ts';
import { milestonesOfProjects } from './of-projects.ts';
import { recordMilestone } from './record.ts';
import { showMilestones } from './show.ts';
import { dropTemplate, keepTemplate, listTemplates } from './templates.ts';

export { drawPlan } from './draw.ts';
export { facts } from './facts.ts';
export { freezePlan } from './freeze.ts';
export { type MilestoneInCalendar, milestonesBetween } from './in-calendar.ts';
export { milestonesOf } from './of-projects.ts';
export { recordMilestone } from './record.ts';
export { templatesOf } from './templates.ts';

export const milestoneHandlers = {
  ofProjects: query(milestonesOfProjects),
  show: query(showMilestones),
  templates: query(listTemplates),
  keepTemplate: command(keepTemplate),
  dropTemplate: command(dropTemplate),
  draw: command(drawPlan),
  freeze: command(freezePlan),
  record: command(recordMilestone),
};
