import { addCalendarDays } from '../calendar/index.ts';

/** What the office decided about a month, over what the mechanism says. */
export type ClosingDecision = { closed: boolean; decidedOn: string };

/**
 * From which day a month (`2018-05`) is closed: reports that come for the first time are still taken, late; a figure
 * that was given can only be corrected, with a reason. After the mechanism's limit, or once the month is over where it
 * sets none; sooner or not at all where the office says so. Null while the office keeps it open.
 */
export const closedFrom = (
  month: string,
  due: string | null,
  decided: ClosingDecision | null,
): string | null => {
  if (decided !== null) return decided.closed ? decided.decidedOn : null;
  if (due !== null) return addCalendarDays(due, 1);
  return `${addCalendarDays(`${month}-01`, 31).slice(0, 7)}-01`;
};
