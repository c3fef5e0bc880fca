/** A part of the day, `HH:MM`; it ends before `to`. */
export type Hours = { from: string; to: string };

export const withinHours = ({ from, to }: Hours, time: string): boolean => from <= time && time < to;

/** A person's own hours as far as they lie in the county's; the county's where nothing of them is left. */
export const narrowed = (county: Hours, own: Hours | null): Hours => {
  if (own === null) return county;
  const both = {
    from: own.from > county.from ? own.from : county.from,
    to: own.to < county.to ? own.to : county.to,
  };
  return both.from < both.to ? both : county;
};

/** Whether hours lie within others, and last at all. */
export const lieWithin = (own: Hours, county: Hours): boolean =>
  county.from <= own.from && own.from < own.to && own.to <= county.to;
