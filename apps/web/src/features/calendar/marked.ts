/** Days marked on a year's sheet, as ISO dates in order. */
export type MarkedDays = { daysOff: string[]; makeUpDays: string[] };

/** What picking a day does to it. */
export type Marking = 'off' | 'make-up' | 'clear';

/** The days with one of them marked; a mark replaces the other, and picking a day once more takes its mark off. */
export const marked = ({ daysOff, makeUpDays }: MarkedDays, date: string, marking: Marking): MarkedDays => {
  const had = daysOff.includes(date) ? 'off' : makeUpDays.includes(date) ? 'make-up' : 'clear';
  const becomes = had === marking ? 'clear' : marking;
  const without = (dates: readonly string[]) => dates.filter((one) => one !== date);
  const withIt = (dates: readonly string[]) => [...without(dates), date].sort();
  return {
    daysOff: becomes === 'off' ? withIt(daysOff) : without(daysOff),
    makeUpDays: becomes === 'make-up' ? withIt(makeUpDays) : without(makeUpDays),
  };
};
