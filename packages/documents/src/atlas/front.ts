import { printedDate, printedMonth } from '../wording/date.ts';
import { wanyuan, yiyuan } from '../wording/wanyuan.ts';
import type { AtlasEdition, AtlasProject } from './edition.ts';
import { sinceLastEdition } from './since.ts';
import { contentsRowsPerPage, type Pagination } from './pagination.ts';

/** Cover, the edition at a glance, preface and contents, as the front template prints them. */
export interface FrontMatter {
  readonly cover: Readonly<
    Record<'name' | 'county' | 'month' | 'edition' | 'compiledBy' | 'compiledOn', string>
  >;
  readonly overview: readonly OverviewFigure[];
  /** What changed since the edition before, in a sentence or two; empty in the first edition. */
  readonly since: string;
  readonly preface: string;
  readonly contentsTitlePage: boolean;
  readonly rowsPerPage: number;
  readonly contents: readonly (readonly (ContentsEntry | { readonly group: string })[])[];
}

export interface OverviewFigure {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly note: string;
}

export interface ContentsEntry {
  /** The project's place in the book, from 0. */
  readonly index: number;
  readonly number: string;
  readonly name: string;
  readonly unit: string;
  readonly investment: string;
  readonly mark: string;
  readonly page: number;
}

/** Puts the edition into the words of its front pages; the contents give each project its page as planned. */
export function frontMatter(edition: AtlasEdition, pagination: Pagination): FrontMatter {
  return {
    cover: {
      name: '项目图册',
      county: edition.county,
      month: printedMonth(edition.month),
      edition: `第${edition.number}期`,
      compiledBy: edition.compiledBy,
      compiledOn: printedDate(edition.compiledOn),
    },
    overview: overview(edition.projects),
    since: sinceLastEdition(edition),
    preface: edition.preface,
    contentsTitlePage: pagination.contentsTitlePage,
    rowsPerPage: contentsRowsPerPage,
    contents: contentsPages(edition.projects, pagination),
  };
}

function contentsPages(projects: readonly AtlasProject[], pagination: Pagination): FrontMatter['contents'] {
  const entry = (index: number): ContentsEntry => {
    const project = projects[index]!;
    return {
      index,
      number: String(index + 1).padStart(2, '0'),
      name: project.name,
      unit: project.responsibleUnit,
      investment: project.totalInvestment === null ? '—' : wanyuan(project.totalInvestment),
      mark: project.isNew ? '新入册' : project.before.stage === undefined ? '' : '阶段变化',
      page: pagination.projectStarts[index]!,
    };
  };
  return pagination.contents.map((rows) => rows.map((row) => ('group' in row ? row : entry(row.project))));
}

function overview(projects: readonly AtlasProject[]): OverviewFigure[] {
  const units = new Set(projects.map(({ responsibleUnit }) => responsibleUnit)).size;
  return [
    { label: '入册项目', value: String(projects.length), unit: '个', note: `涉及${units}个责任单位` },
    total('总投资', projects, (project) => project.totalInvestment),
    total('年度计划投资', projects, (project) => project.annualPlan),
    total('本月完成投资', projects, (project) => project.completed.month),
    total('本年累计完成投资', projects, (project) => project.completed.year),
    total('开工以来累计完成投资', projects, (project) => project.completed.sinceStart),
  ];
}

/** In 亿元; says how many projects the sum leaves out because nothing was handed in. */
function total(
  label: string,
  projects: readonly AtlasProject[],
  of: (project: AtlasProject) => number | null,
): OverviewFigure {
  const known = projects.map(of).filter((yuan) => yuan !== null);
  const unknown = projects.length - known.length;
  return {
    label,
    value: known.length === 0 ? '—' : yiyuan(known.reduce((sum, yuan) => sum + yuan, 0)),
    unit: known.length === 0 ? '' : '亿元',
    note: unknown === 0 ? '' : `${unknown}个项目无数据，未计入`,
  };
}
