import { type Check, warning } from './remark.ts';

/** Years met by the range for which no holiday notice has been given: no date in them can be relied on. */
export const unpublishedYears: Check = ({ calendar, from, to }) => {
  const first = Number(from.slice(0, 4));
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) =>
    String(first + index),
  );
  return years
    .filter((year) => (calendar.years[year]?.notice ?? null) === null)
    .map((year) => warning('calendar-not-published', { path: [], params: { year } }));
};

/** What happened between the two dates was done under rules that nobody could read yet (二·序). */
export const inForceBeforeIssue: Check = ({ mechanism: { effective, issued } }) =>
  effective !== 'not-stated' && issued.on !== 'not-stated' && effective.from < issued.on
    ? [
        warning('in-force-before-issue', {
          path: ['effective', 'from'],
          params: { from: effective.from, issued: issued.on },
        }),
      ]
    : [];
