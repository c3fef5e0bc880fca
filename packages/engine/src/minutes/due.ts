import type { WorkCalendar } from '../calendar/index.ts';
import { type DueDate, dueOn } from '../deadline/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { type Standing, standing } from '../obligation/index.ts';

/**
 * By when the minutes of a meeting held on a day (ISO) are issued: as the duty to issue them says, such as three days
 * after the meeting (二（二）4（2）). Null where the mechanism has no such duty, or sets no limit.
 */
export const minutesDue = (mechanism: Mechanism, calendar: WorkCalendar, heldOn: string): DueDate | null => {
  const duty = mechanism.duties.find(({ action }) => action === 'issue-minutes');
  return duty ? dueOn(mechanism, calendar, duty.due, { on: heldOn }) : null;
};

/** How minutes stand on a day: so many days left, in time, or late by so many. ISO dates. */
export const minutesStanding = (due: string | null, issuedOn: string | null, asOf: string): Standing =>
  standing(
    {
      due: due === null ? null : { date: due },
      fulfilled: issuedOn === null ? null : { at: issuedOn },
    },
    asOf,
  );
