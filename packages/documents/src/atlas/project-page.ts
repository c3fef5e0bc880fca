import { shortDate } from '../wording/date.ts';
import { wanyuan, yiyuan } from '../wording/wanyuan.ts';
import type { AtlasPhotograph, AtlasProject } from './edition.ts';
import { dealPhotographs } from './pagination.ts';

/** A project as its spread prints it. */
export interface ProjectPage {
  readonly number: string;
  readonly name: string;
  readonly tags: readonly string[];
  readonly content: string;
  readonly progress: string;
  /** Total, annual plan, then completed: month, year, since start. */
  readonly investment: readonly InvestmentLine[];
  readonly photographs: readonly (readonly PlacedPhotograph[])[];
}

export interface InvestmentLine {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly note: string | null;
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
  fileOf: (photograph: AtlasPhotograph) => string,
): ProjectPage {
  return {
    number: String(number).padStart(2, '0'),
    name: project.name,
    tags: [project.responsibleUnit, project.place, project.stage, ...project.designations].filter(
      (tag): tag is string => tag !== null && tag !== '',
    ),
    content: project.content ?? '（未填报）',
    progress: project.progress ?? '（本月未报送）',
    investment: investmentLines(project),
    photographs: dealPhotographs(project.photographs).map((page) =>
      page.map((photograph) => ({
        file: fileOf(photograph),
        date: photograph.takenOn === null ? null : shortDate(photograph.takenOn),
        caption: photograph.caption,
      })),
    ),
  };
}

function investmentLines({ totalInvestment, annualPlan, completed }: AtlasProject): InvestmentLine[] {
  return [
    { ...sum('总投资', totalInvestment), note: inYi(totalInvestment) },
    sum('年度计划投资', annualPlan),
    sum('本月', completed.month),
    partOf('年度计划', annualPlan, sum('本年累计', completed.year), completed.year),
    partOf('总投资', totalInvestment, sum('开工以来累计', completed.sinceStart), completed.sinceStart),
  ];
}

/** A sum that was not handed in is a dash without a unit, never nought. */
function sum(label: string, yuan: number | null): InvestmentLine {
  const printed = yuan === null ? { value: '—', unit: '' } : { value: wanyuan(yuan), unit: '万元' };
  return { label, ...printed, note: null, share: null };
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
