const millisecondsOfDay = 86_400_000;

/** The number of an ISO day: many thousand dates are worked out for one wall, and arithmetic on numbers is all they need. */
export const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / millisecondsOfDay;

/** @example isoOf(dayOf('2018-02-28') + 1) // '2018-03-01' */
export const isoOf = (day: number): string => new Date(day * millisecondsOfDay).toISOString().slice(0, 10);
