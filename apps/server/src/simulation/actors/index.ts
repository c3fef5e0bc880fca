import type { Actor } from '../day.ts';
import { atlas } from './atlas.ts';
import { docket } from './docket.ts';
import { meetings } from './meetings.ts';
import { milestones } from './milestones.ts';
import { minutes } from './minutes.ts';
import { months } from './months.ts';
import { organisation } from './organisation.ts';
import { problems } from './problems.ts';
import { supervision } from './supervision.ts';
import { weeklyReports } from './weekly-reports.ts';

/** Everybody who has a part in the county's day, in the order of the day. Another part is a file of its own and a line here. */
export const actors: readonly Actor[] = [
  // What is reported comes before the meeting that hears it.
  weeklyReports,
  meetings,
  minutes,
  supervision,
  problems,
  docket,
  months,
  milestones,
  atlas,
  // Whoever follows begins the next morning.
  organisation,
];
