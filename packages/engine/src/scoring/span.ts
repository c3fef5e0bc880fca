/** A stretch of the calendar year. */
export type SpanLength = 'month' | 'quarter' | 'half-year' | 'year';

/** Which month, quarter, half or year an ISO date lies in: `2025-05`, `2025-Q2`, `2025-H1`, `2025`. */
export const spanOf = (date: string, length: SpanLength): string => {
  const [year, month] = [date.slice(0, 4), date.slice(5, 7)];
  switch (length) {
    case 'month':
      return `${year}-${month}`;
    case 'quarter':
      return `${year}-Q${Math.ceil(Number(month) / 3)}`;
    case 'half-year':
      return `${year}-H${Math.ceil(Number(month) / 6)}`;
    case 'year':
      return year;
  }
};
