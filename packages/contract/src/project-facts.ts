import {
  halts,
  isPlace,
  moneySources,
  mostPlaces,
  nationalCodeShape,
  packageCountings,
  permits,
  permitStates,
  plainCode,
  stages,
} from '@guatu/engine';
import { z } from 'zod';
import { calendarDate, key, line, prose, text, yuan } from './fields.ts';

/** National code of an investment project, `2018-530126-48-01-012345`; as pasted, it is written plainly. */
export const nationalCode = text.overwrite(plainCode).regex(nationalCodeShape, { error: 'national-code' });

export const stage = z.enum(stages);
export const halt = z.enum(halts);
export const packageCounting = z.enum(packageCountings);

export const year = z.coerce.number().int().min(1990).max(2100);
const path = z.array(line).max(6);

/** What the registry says of a project. Null is "nobody has said", and never the same as nought. */
export const projectFacts = z.object({
  name: line,
  /** Earlier names, the latest first. */
  formerNames: z.array(line).max(10).default([]),
  nationalCode: nationalCode.nullable(),
  owner: line.nullable(),
  responsibleUnitId: key.nullable(),
  /** As it stood in a list, where it names no unit of the county. */
  responsibleUnitText: line.nullable(),
  category: path,
  /** Who invests, in the county's words: 政府投资, 企业投资 … */
  kind: line.nullable().default(null),
  place: line.nullable(),
  content: prose.nullable(),
  nature: line.nullable(),
  startYear: year.nullable(),
  endYear: year.nullable(),
  plannedStart: calendarDate.nullable().default(null),
  plannedFinish: calendarDate.nullable().default(null),
  actualStart: calendarDate.nullable().default(null),
  actualFinish: calendarDate.nullable().default(null),
  stage,
  totalInvestment: yuan.nullable(),
  /** Completed before 1 January of `year`, where a project began before months were reported. */
  completedBefore: z.object({ yuan, year }).nullable().default(null),
  remarks: prose.nullable(),
});

/** Where a project is: longitude and latitude in decimal degrees (CGCS2000), within China. */
export const position = z
  .object({
    kind: z.enum(['point', 'lines']),
    lines: z
      .array(z.array(z.tuple([z.number(), z.number()]).refine(isPlace, { error: 'outside-china' })).min(1))
      .min(1)
      .max(100),
  })
  .refine(({ lines }) => lines.flat().length <= mostPlaces, { error: 'too-many-places' })
  .refine(({ kind, lines }) => (kind === 'point') === (lines.flat().length === 1), {
    error: 'point-or-lines',
  });

/** One source of a project's money, whole yuan. */
export const source = z.object({ source: z.enum(moneySources), amount: yuan, note: line.nullable() });

/** One procedure: how far it is, under which number, since when. */
export const permit = z.object({
  permit: z.enum(permits),
  /** What it is called, where it is none of the usual ones. */
  name: line.nullable(),
  state: z.enum(permitStates),
  number: line.nullable(),
  dated: calendarDate.nullable(),
});
