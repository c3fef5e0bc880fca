import { Temporal } from 'temporal-polyfill';
import type { DateField } from './field.ts';
import type { GridCell } from './grid.ts';
import { doubt, nothingIn, type Source, sourceCell } from './source-cell.ts';
import { halfWidth, longestSearched, withoutSpace } from './text.ts';
import type { Doubt } from './understood.ts';
import { parseYears } from './years.ts';

export type ReadDate = { date: string | null; year: number | null; doubts: Doubt[] };

/** A day. A month alone stands for its first day where something begins, and for its last where it ends; that is told. */
export const readDate = (source: Source, row: number, field: DateField): ReadDate => {
  const from = sourceCell(source, row, field);
  if (!from) return { date: null, year: null, doubts: [] };
  const { isNothing, doubts } = nothingIn(from);
  if (isNothing) return { date: null, year: null, doubts };
  const ends = field.endsWith('Finish');
  const parsed = parseDay(from.cell, ends);
  const year = parseYears(from.cell)?.span;
  if (parsed === null) {
    doubts.push(
      doubt(
        from,
        year ? 'date-without-month' : 'date-unreadable',
        year ? String(year.from ?? year.to ?? '') : '',
      ),
    );
    return { date: null, year: year?.from ?? year?.to ?? null, doubts };
  }
  if (parsed.said !== 'day')
    doubts.push(
      doubt(from, parsed.said === 'month' ? 'date-without-day' : 'date-from-serial', parsed.date, {
        date: parsed.date,
      }),
    );
  return { date: parsed.date, year: Number(parsed.date.slice(0, 4)), doubts };
};

/** `预计2023.12`, `2021年3月开工`, `力争2024年6月底前建成投产`. */
const aroundDays =
  /^(?:预计|计划|拟|约|力争|争取|暂定|已?于)+:?|(?:正式)?(?:开工|动工|竣工|完工|建成|投产|投用|通车|交付)+(?:建设|使用)?$/g;

type ParsedDay = { date: string; said: 'day' | 'month' | 'serial' };

/** `2024-10-01`, `2024年10月1日`, `2024.10`, `202410`, `20241001`, a date's serial number; null for a year alone. */
export const parseDay = (cell: GridCell, ends: boolean): ParsedDay | null => {
  if (cell.text.length > longestSearched) return null;
  const plain = withoutSpace(halfWidth(cell.text)).replaceAll(aroundDays, '');
  if (cell.kind === 'date') return plain >= '1950' ? { date: plain.slice(0, 10), said: 'day' } : null;
  if (/^\d{5}(?:\.\d+)?$/.test(plain)) {
    const serial = Math.floor(Number(plain));
    if (serial < 20_000 || serial > 65_000) return null;
    const date = Temporal.PlainDate.from('1899-12-30').add({ days: serial }).toString();
    return { date, said: 'serial' };
  }
  const [, year, month, day] =
    /^((?:19|20)\d\d)[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月份?)?(?:之?前|[底初末]前?|左右)?$/.exec(
      plain,
    ) ??
    /^((?:19|20)\d\d)(\d\d)(\d\d)?$/.exec(plain) ??
    [];
  if (year === undefined || month === undefined || Number(month) < 1 || Number(month) > 12) return null;
  const first = Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: 1 });
  if (day === undefined)
    return { date: first.with({ day: ends ? first.daysInMonth : 1 }).toString(), said: 'month' };
  if (Number(day) < 1 || Number(day) > first.daysInMonth) return null;
  return { date: first.with({ day: Number(day) }).toString(), said: 'day' };
};
