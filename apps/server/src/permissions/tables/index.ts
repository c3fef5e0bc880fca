import type { Contract } from '@guatu/contract';
import type { Table } from '../row.ts';
import { accounts, session } from './accounts.ts';
import { assessment } from './assessment.ts';
import { atlas } from './atlas.ts';
import { burden } from './burden.ts';
import { calendar } from './calendar.ts';
import { calendarFeed } from './calendar-feed.ts';
import { clock, desk, mechanism } from './county.ts';
import { docket } from './docket.ts';
import { goTo } from './go-to.ts';
import { groundbreaking } from './groundbreaking.ts';
import { issuedPaper } from './issued-paper.ts';
import { mechanismVersion } from './mechanism-version.ts';
import { meeting } from './meeting.ts';
import { milestone } from './milestone.ts';
import { minutes } from './minutes.ts';
import { organisation } from './organisation.ts';
import { problem } from './problem.ts';
import { projectImport } from './project-import.ts';
import { project } from './project.ts';
import { reminder } from './reminder.ts';
import { siteTour } from './site-tour.ts';
import { supervision } from './supervision.ts';
import { wall } from './wall.ts';
import { weeklyReport } from './weekly-report.ts';

/** Who may what, for every procedure of the contract. */
export const tables: { [Feature in keyof Contract]: Table<Feature> } = {
  accounts,
  assessment,
  atlas,
  burden,
  calendar,
  calendarFeed,
  clock,
  desk,
  docket,
  goTo,
  groundbreaking,
  issuedPaper,
  mechanism,
  mechanismVersion,
  meeting,
  milestone,
  minutes,
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
