import type { Actor } from '../day.ts';
import { assessment } from './assessment.ts';
import { atlas } from './atlas.ts';
import { docket } from './docket.ts';
import { groundbreakings } from './groundbreakings.ts';
import { meetings } from './meetings.ts';
import { milestones } from './milestones.ts';
import { minutes } from './minutes.ts';
import { months } from './months.ts';
import { organisation } from './organisation.ts';
import { problems } from './problems.ts';
import { siteTours } from './site-tours.ts';
import { supervision } from './supervision.ts';
import { weeklyReports } from './weekly-reports.ts';

/** Everybody who has a part in the county's day, in the order of the day. Another part is a file of its own and a line here. */
export const actors: readonly Actor[] = [
  // What is reported, said on the road or declared comes before the meeting is over that hears it.
  weeklyReports,
  siteTours,
  groundbreakings,
  meetings,
  minutes,
  supervision,
  problems,
  docket,
  months,
  milestones,
  atlas,
  assessment,
  // Whoever follows begins the next morning.
  organisation,
];
