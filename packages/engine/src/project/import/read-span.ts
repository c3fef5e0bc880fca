import { yearFields } from './field.ts';
import { doubt, nothingIn, type Source, sourceCell } from './source-cell.ts';
import type { Doubt, YearSpan } from './understood.ts';
import { parseYears } from './years.ts';

export type ReadSpan = { span: YearSpan | null; doubts: Doubt[] };

type Dates = Readonly<Record<'plannedStart' | 'plannedFinish', { year: number | null }>>;

/**
 * First and last year, from one column of both or from a column each. A column of its own overrules the common one. Where
 * a list has no such column, planned days tell the years.
 */
export const readSpan = (source: Source, row: number, dates: Dates): ReadSpan => {
  const doubts: Doubt[] = [];
  const span: YearSpan = { from: null, to: null };
  if (yearFields.every((field) => !source.map.at.has(field))) {
    span.from = dates.plannedStart.year;
    span.to = dates.plannedFinish.year;
  }
  for (const field of yearFields) {
    const from = sourceCell(source, row, field);
    if (!from) continue;
    const seen = nothingIn(from);
    doubts.push(...seen.doubts);
    if (seen.isNothing) continue;
    const parsed = parseYears(from.cell);
    if (!parsed) {
      doubts.push(doubt(from, 'year-unreadable', ''));
      continue;
    }
    if (field === 'years') span.from = parsed.span.from;
    if (field === 'start') span.from = parsed.span.from ?? parsed.span.to;
    if (field !== 'start') span.to = parsed.span.to;
    if (parsed.fromSerial)
      doubts.push(doubt(from, 'year-from-serial', String(parsed.span.from), { year: parsed.span.from ?? 0 }));
    if (span.from !== null && span.to !== null && span.from > span.to) {
      doubts.push(doubt(from, 'years-reversed', `${span.from}-${span.to}`, { from: span.from, to: span.to }));
    }
  }
  return { span: span.from === null && span.to === null ? null : span, doubts };
};
