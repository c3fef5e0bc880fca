import { shortDate } from '../wording/date.ts';
import { wanyuan, yiyuan } from '../wording/wanyuan.ts';
import { shortMonth } from '../wording/date.ts';
import { type Curve, curveOf } from './curve.ts';
import type { AtlasPhotograph, AtlasProject } from './edition.ts';
import { dealPhotographs } from './pagination.ts';

/** A project as its spread prints it. */
export interface ProjectPage {
  readonly number: string;
  readonly name: string;
  /** Marks of change beside the name. */
  readonly marks: readonly string[];
  /** Label and value, two to a line. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly content: string;
  readonly progress: string;
  /** Total, annual plan, then completed: month, year, since start. */
  readonly investment: readonly InvestmentLine[];
  readonly curve: Curve | null;
  /** Rows of pictures, page by page; of a pair the earlier picture stands first. */
  readonly photographs: readonly (readonly {
    readonly kind: 'pair' | 'singles';
    readonly pictures: readonly PlacedPhotograph[];
  }[])[];
}

export interface InvestmentLine {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly note: string | null;
  /** What the edition before printed; null where that has not changed. */
  readonly was: string | null;
  /** Part of what was planned, 0 and up; null where there is no plan or no figure. */
  readonly share: number | null;
}

export interface PlacedPhotograph {
  readonly file: string;
  readonly date: string | null;
  readonly caption: string;
}

/** `fileOf` answers the path under which the press finds a photograph. */
export function projectPage(
  project: AtlasProject,
  number: number,
  fileOf: (photograph: Pick<AtlasPhotograph, 'key'>) => string,
): ProjectPage {
  return {
    number: String(number).padStart(2, '0'),
    name: project.name,
    marks: marksOf(project),
    facts: factsOf(project),
    content: project.content ?? '（未填报）',
    progress: project.progress ?? '（本月未报送）',
    investment: investmentLines(project),
    curve: curveOf(project),
    photographs: dealPhotographs(project.photographs).map((page) =>
      page.map(({ kind, photographs }) => ({
        kind,
        pictures: photographs.flatMap((one) => placed(one, fileOf)),
      })),
    ),
  };
}

/** A picture as it is placed; one that makes a pair brings the earlier one before it. */
function placed(
  photograph: AtlasPhotograph,
  fileOf: (photograph: Pick<AtlasPhotograph, 'key'>) => string,
): PlacedPhotograph[] {
  const { before, takenOn, caption } = photograph;
  const now = { file: fileOf(photograph), date: takenOn === null ? null : shortDate(takenOn), caption };
  if (before === null) return [now];
  const then = before.takenOn === null ? shortMonth(before.month) : shortDate(before.takenOn);
  return [
    { file: fileOf(before), date: then, caption: '同一角度' },
    { ...now, date: now.date ?? '本月' },
  ];
}

function marksOf({ isNew, before }: AtlasProject): string[] {
  return [
    isNew ? '新入册' : null,
    before.stage === undefined ? null : `阶段由“${before.stage}”转入`,
    before.unit === undefined ? null : `责任单位原为${before.unit}`,
    before.name === undefined ? null : `原名${before.name}`,
  ].filter((mark) => mark !== null);
}

function factsOf(project: AtlasProject): [string, string][] {
  const facts: [string, string | null][] = [
    ['责任单位', project.responsibleUnit],
    ['项目业主', project.owner],
    ['建设地点', project.place],
    ['建设年限', project.years],
    ['项目阶段', project.stage],
    ['入册依据', project.designations.join('、')],
  ];
  return facts.map(([label, value]) => [label, value === null || value === '' ? '—' : value]);
}

function investmentLines({ totalInvestment, annualPlan, completed, before }: AtlasProject): InvestmentLine[] {
  return [
    { ...sum('总投资', totalInvestment), note: inYi(totalInvestment), was: was(before.totalInvestment) },
    { ...sum('年度计划投资', annualPlan), was: was(before.annualPlan) },
    sum('本月完成', completed.month),
    {
      ...partOf('年度计划', annualPlan, sum('本年累计完成', completed.year), completed.year),
      was: was(before.year),
    },
    partOf('总投资', totalInvestment, sum('开工以来累计完成', completed.sinceStart), completed.sinceStart),
  ];
}

const was = (yuan: number | null | undefined): string | null =>
  yuan === undefined ? null : `上期${yuan === null ? '未填报' : wanyuan(yuan)}`;

/** A sum that was not handed in is a dash without a unit, never nought. */
function sum(label: string, yuan: number | null): InvestmentLine {
  const printed = yuan === null ? { value: '—', unit: '' } : { value: wanyuan(yuan), unit: '万元' };
  return { label, ...printed, note: null, was: null, share: null };
}

/** The same line with the part of the plan that it makes, where both are known. */
function partOf(
  name: string,
  plan: number | null,
  line: InvestmentLine,
  completed: number | null,
): InvestmentLine {
  if (plan === null || plan === 0 || completed === null) return line;
  const share = completed / plan;
  return { ...line, note: `占${name}的${(share * 100).toFixed(1)}%`, share };
}

const inYi = (yuan: number | null): string | null =>
  yuan === null || yuan < 100_000_000 ? null : `合${yiyuan(yuan)}亿元`;
