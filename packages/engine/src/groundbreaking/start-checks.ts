import { addCalendarDays, compareDates, type WorkCalendar } from '../calendar/index.ts';
import { dueOn } from '../deadline/index.ts';
import type { Mechanism } from '../mechanism/index.ts';

/** A look at whether work really began, as the mechanism has it made after a ground-breaking. */
export type StartCheck = {
  /** Id of the duty. */
  duty: string;
  clause: string;
  says: string;
  /** Days after the event that the document states; null where it states none. */
  after: number | null;
  /** By when, ISO; null where the document sets no limit. */
  dueOn: string | null;
  /** From when the responsible unit is asked for evidence, ISO. */
  asksFrom: string;
};

/** So long before a check the unit is asked: the office has to look at what it says. */
const aheadInDays = 7;

/** The checks that a ground-breaking held on a day (ISO) sets off, in order of time. */
export const startChecks = (mechanism: Mechanism, calendar: WorkCalendar, heldOn: string): StartCheck[] =>
  mechanism.duties
    .filter((duty) => duty.action === 'check-start' && 'upon' in duty)
    .map(({ id, clause, says, due }) => {
      const limit = dueOn(mechanism, calendar, due, { on: heldOn })?.date ?? null;
      const asks = limit === null ? heldOn : addCalendarDays(limit, -aheadInDays);
      return {
        duty: id,
        clause,
        says,
        after:
          typeof due === 'object' && 'within' in due && typeof due.within === 'number' ? due.within : null,
        dueOn: limit,
        asksFrom: asks < heldOn ? heldOn : asks,
      };
    })
    .sort((one, other) => compareDates(one.dueOn ?? undefined, other.dueOn ?? undefined));
