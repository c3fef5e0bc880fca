import type { Action } from '@guatu/engine';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../database/ledger-database.ts';
import type { DeskFacts } from '../../ledger/desk-facts.ts';
import { facts as assessmentFacts } from '../assessment/index.ts';
import { facts as atlasFacts } from '../atlas/index.ts';
import { facts as docketFacts } from '../docket/index.ts';
import { facts as groundbreakingFacts } from '../groundbreaking/index.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { facts as meetingFacts } from '../meeting/index.ts';
import { facts as milestoneFacts } from '../milestone/index.ts';
import { facts as minutesFacts } from '../minutes/index.ts';
import { facts as problemFacts } from '../problem/index.ts';
import { facts as projectFacts } from '../project/index.ts';
import { facts as siteTourFacts } from '../site-tour/index.ts';
import { facts as supervisionFacts } from '../supervision/index.ts';
import { facts as weeklyReportFacts } from '../weekly-report/index.ts';

/** A feature that knows of duties. */
export interface DeskSource {
  facts(tx: Tx, jurisdictionId: string, rulebook: Rulebook, today: Temporal.PlainDate): Promise<DeskFacts>;
  /** Actions that come round with a slot and whose doing the feature records: only these can be called overdue. */
  records: readonly Action[];
  /** Page for a case that has none of its own, such as a meeting for which nobody has set a day. */
  room: string;
}

/** Every feature whose duties stand on desks. */
export const sources: readonly DeskSource[] = [
  { facts: projectFacts, records: [], room: '/projects' },
  { facts: milestoneFacts, records: [], room: '/projects' },
  { facts: problemFacts, records: [], room: '/resolution' },
  { facts: docketFacts, records: ['compile-docket'], room: '/resolution' },
  { facts: meetingFacts, records: ['convene-meeting', 'report-outcomes'], room: '/resolution/meetings' },
  { facts: minutesFacts, records: [], room: '/resolution/meetings' },
  { facts: supervisionFacts, records: [], room: '/supervision' },
  {
    facts: groundbreakingFacts,
    records: ['plan-groundbreaking', 'organise-groundbreaking'],
    room: '/groundbreakings',
  },
  { facts: siteTourFacts, records: ['plan-tour', 'lead-tour'], room: '/tours' },
  { facts: atlasFacts, records: ['compile-atlas'], room: '/atlas' },
  { facts: assessmentFacts, records: [], room: '/assessment' },
  { facts: weeklyReportFacts, records: ['report-weekly'], room: '/weekly' },
];
