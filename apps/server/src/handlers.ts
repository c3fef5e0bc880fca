import { accountHandlers } from './features/accounts/index.ts';
import { assessmentHandlers } from './features/assessment/index.ts';
import { atlasHandlers } from './features/atlas/index.ts';
import { burdenHandlers } from './features/burden/index.ts';
import { calendarHandlers } from './features/calendar/index.ts';
import { calendarFeedHandlers } from './features/calendar-feed/index.ts';
import { clockHandlers } from './features/clock/index.ts';
import { deskHandlers } from './features/desk/index.ts';
import { docketHandlers } from './features/docket/index.ts';
import { goToHandlers } from './features/go-to/index.ts';
import { groundbreakingHandlers } from './features/groundbreaking/index.ts';
import { issuedPaperHandlers } from './features/issued-paper/index.ts';
import { arrangements, meetingHandlers } from './features/meeting/index.ts';
import { mechanismHandlers } from './features/mechanism/index.ts';
import { mechanismVersionHandlers } from './features/mechanism-version/index.ts';
import { meetingPaper, minutesHandlers } from './features/minutes/index.ts';
import { milestoneHandlers } from './features/milestone/index.ts';
import { organisationHandlers } from './features/organisation/index.ts';
import { problemHandlers } from './features/problem/index.ts';
import { projectImportHandlers } from './features/project-import/index.ts';
import { projectHandlers } from './features/project/index.ts';
import { reminderHandlers } from './features/reminder/index.ts';
import { sessionHandlers } from './features/session/index.ts';
import { siteTourHandlers } from './features/site-tour/index.ts';
import { supervisionHandlers } from './features/supervision/index.ts';
import { findBoundary, sheetOf, wallHandlers } from './features/wall/index.ts';
import { weeklyReportHandlers } from './features/weekly-report/index.ts';
import type { Handlers } from './http/handler.ts';

/** Every procedure of the contract with the use case that carries it out. */
export const handlers: Handlers = {
  accounts: accountHandlers,
  assessment: assessmentHandlers,
  atlas: atlasHandlers,
  burden: burdenHandlers,
  calendar: calendarHandlers,
  calendarFeed: calendarFeedHandlers,
  clock: clockHandlers,
  desk: deskHandlers,
  docket: docketHandlers,
  goTo: goToHandlers,
  groundbreaking: groundbreakingHandlers,
  issuedPaper: issuedPaperHandlers,
  meeting: meetingHandlers(meetingPaper),
  mechanism: mechanismHandlers(arrangements),
  mechanismVersion: mechanismVersionHandlers(arrangements),
  milestone: milestoneHandlers,
  minutes: minutesHandlers,
  organisation: organisationHandlers,
  problem: problemHandlers,
  project: projectHandlers,
  projectImport: projectImportHandlers,
  reminder: reminderHandlers,
  session: sessionHandlers,
  siteTour: siteTourHandlers({ findBoundary, sheetOf }),
  supervision: supervisionHandlers,
  wall: wallHandlers,
  weeklyReport: weeklyReportHandlers,
};
