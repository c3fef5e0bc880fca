import type { FactValue, Subject } from '../judgement/index.ts';
import { daysBetween } from '../judgement/index.ts';
import type { WorkCalendar } from '../calendar/index.ts';
import type { MatterFact } from '../mechanism/index.ts';
import type { SupervisionState } from './item.ts';

/** As much of an item as its light and its rungs depend on. ISO dates. */
export type SupervisedMatter = {
  id: string;
  state: SupervisionState;
  /** The limit that holds. */
  limit: string;
  reportedOn: string | null;
  extensionsGranted: number;
  timesSentBack: number;
  assistingOwed: number;
};

export type MatterFigures = Readonly<Record<MatterFact, FactValue>>;

/** What the ledger knows of an item on a day. What is reported was done on the day of the report, whenever it is verified. */
export const matterFigures = (
  calendar: WorkCalendar,
  matter: SupervisedMatter,
  asOf: string,
): MatterFigures => ({
  'matter-state': matter.state,
  'days-past-limit': daysBetween(calendar, matter.limit, matter.reportedOn ?? asOf, 'calendar'),
  'extensions-granted': matter.extensionsGranted,
  'times-sent-back': matter.timesSentBack,
  'assisting-owed': matter.assistingOwed,
});

/** An item as the rules about matters judge it on a day. */
export const matterSubject = (calendar: WorkCalendar, matter: SupervisedMatter, asOf: string): Subject => ({
  id: matter.id,
  observations: [{ period: asOf, asOf, facts: matterFigures(calendar, matter, asOf) }],
});
