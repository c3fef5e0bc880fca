/** The order of two ISO dates, for sorting; none at all comes first. */
export const compareDates = (one = '', other = ''): number => (one === other ? 0 : one < other ? -1 : 1);
