import type { WorkCalendar } from '../calendar/index.ts';
import { type DueDate, dueOn } from '../deadline/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { slotsBetween } from '../recurrence/index.ts';

/** What the mechanism says of one month's reports on projects. */
export type Reporting = {
  /** Key of the slot that the reports come round with; a case of the month's own where an event asks for them. */
  slot: string;
  clause: string;
  /** First day of the month, ISO. */
  opensOn: string;
  due: DueDate | null;
};

/**
 * By when the reports of a month (`2018-05`) are owed (三（二）: by the 25th, for the month's atlas); null where the
 * mechanism asks nobody to update projects.
 */
export const reportingOf = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  month: string,
): Reporting | null => {
  const duty = mechanism.duties.find(({ action }) => action === 'update-project');
  if (duty === undefined) return null;
  const opensOn = `${month}-01`;
  if ('upon' in duty) {
    const due = dueOn(mechanism, calendar, duty.due, { on: opensOn });
    return { slot: `project-month:${month}`, clause: duty.clause, opensOn, due };
  }
  const slot = slotsBetween(mechanism, calendar, opensOn, opensOn).find(({ rule }) => rule === duty.every);
  if (slot === undefined) return null;
  return {
    slot: slot.key,
    clause: duty.clause,
    opensOn,
    due: dueOn(mechanism, calendar, duty.due, { slot }),
  };
};
