import { accounts } from './accounts.ts';
import { assessment } from './assessment.ts';
import { atlas } from './atlas.ts';
import { burden } from './burden.ts';
import { calendar } from './calendar.ts';
import { calendarFeed } from './calendar-feed.ts';
import { clock } from './clock.ts';
import { desk } from './desk.ts';
import { issuedPaperProcedures } from './issued-paper.ts';
import { goTo } from './go-to.ts';
import { groundbreaking } from './groundbreaking.ts';
import { mechanism } from './mechanism.ts';
import { mechanismVersion } from './mechanism-version.ts';
import { meeting } from './meeting.ts';
import { milestoneProcedures } from './milestone.ts';
import { minutes } from './minutes.ts';
import { docket } from './docket.ts';
import { organisation } from './organisation.ts';
import { problem } from './problem.ts';
import { projectImport } from './project-import.ts';
import { project } from './project.ts';
import { reminder } from './reminder.ts';
import { session } from './session.ts';
import { siteTour } from './site-tour.ts';
import { supervision } from './supervision.ts';
import { wall } from './wall.ts';
import { weeklyReport } from './weekly-report.ts';

/** Every procedure of the system, one file a feature. The server implements it, the web client is derived from it. */
export const contract = {
  accounts,
  assessment,
  atlas,
  burden,
  calendar,
  calendarFeed,
  clock,
  desk,
  issuedPaper: issuedPaperProcedures,
  mechanism,
  mechanismVersion,
  meeting,
  milestone: milestoneProcedures,
  minutes,
  docket,
  goTo,
  groundbreaking,
  organisation,
  problem,
  project,
  projectImport,
  reminder,
  session,
  siteTour,
  supervision,
  wall,
  weeklyReport,
};

export type Contract = typeof contract;

export * from './problem-details.ts';
export { problemFilter } from './problem.ts';
export * as fields from './fields.ts';
export * from './session.ts';
export * from './assessment.ts';
export * from './desk.ts';
export * from './issued-paper.ts';
export * from './supervision.ts';
export * from './supervision-item.ts';
export * from './organisation.ts';
export * from './project.ts';
export { projectFacts } from './project-facts.ts';
export { factValue, shortLight } from './project-light.ts';
export * from './mechanism.ts';
export * from './mechanism-version.ts';
export * from './meeting.ts';
export * from './milestone.ts';
export * from './minutes.ts';
export * from './agenda.ts';
export { groundbreakingPlan } from './groundbreaking.ts';
export * from './live.ts';
export * from './problem.ts';
export * from './reminder-channel.ts';
export * from './docket.ts';
export * from './site-tour.ts';
export * from './atlas.ts';
export * from './burden.ts';
export * from './calendar.ts';
export * from './calendar-feed.ts';
