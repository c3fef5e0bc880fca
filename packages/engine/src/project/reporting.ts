import type { WorkCalendar } from '../calendar/index.ts';
import { type DueDate, dueOn } from '../deadline/index.ts';
import { type Era, eraOn } from '../era/index.ts';
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
 * mechanism in force on its first day asks nobody to update projects.
 */
export const reportingOf = (
  eras: readonly Era[],
  calendar: WorkCalendar,
  month: string,
): Reporting | null => {
  const opensOn = `${month}-01`;
  const { mechanism } = eraOn(eras, opensOn);
  const duty = mechanism.duties.find(({ action }) => action === 'update-project');
  if (duty === undefined) return null;
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
