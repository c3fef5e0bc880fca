import type { Position } from '../position.ts';
import type { Halt, Stage } from '../stage.ts';
import type { ImportField } from './field.ts';
import type { MoneyUnit } from './money.ts';
import type { MoneyShare } from './read-money-sources.ts';
import type { StatedPermit } from './read-permits.ts';

export type ImportParams = Readonly<Record<string, string | number>>;

/** Every doubt about a cell; the message files hold a sentence for each under `import.doubt`. */
export const doubtCodes = [
  'placeholder',
  'broken-cell',
  'cut-off',
  'unclosed-bracket',
  'several-owners',
  'units-differ',
  'unknown-unit',
  'provisional-name',
  'packaged-project',
  'sub-project',
  'duplicate-in-list',
  'continued-below',
  'money-unreadable',
  'money-unit-in-cell',
  'money-qualified',
  'money-implausible',
  'money-merged',
  'plan-exceeds-total',
  'year-unreadable',
  'year-from-serial',
  'years-reversed',
  'date-unreadable',
  'date-without-day',
  'date-without-month',
  'date-from-serial',
  'dates-reversed',
  'sources-unreadable',
  'permits-unreadable',
  'permit-unreadable',
  'position-unreadable',
  'code-unreadable',
  'stage-unreadable',
  'halt-unreadable',
  'rows-summed',
  'part-of-package',
  'stage-backwards',
  'code-in-use',
  'unknown-list',
  'unknown-package',
  'date-ahead',
  'category-from-above',
  'formula-unsaved',
  'number-in-name',
  'month-below-earlier',
  'month-sum-differs',
] as const;
export type DoubtCode = (typeof doubtCodes)[number];

/**
 * Something in one cell that a person should look at: what stands there (`raw`) and what was made of it. Its sentence
 * is made from `params` and `raw`.
 */
export type Doubt = {
  /** As in the spreadsheet, e.g. `D17`. */
  cell: string;
  field: ImportField;
  code: DoubtCode;
  params: ImportParams;
  raw: string;
  /** The value that will be taken over; empty text for none. */
  understoodAs: string;
};

/** Every remark about the list as a whole; sentences stand under `import.finding`, made from `params` and `cell`. */
export const importFindingCodes = [
  'no-heading',
  'no-project',
  'hidden-sheet',
  'hidden-rows',
  'hidden-columns',
  'unit-assumed',
  'units-contradict',
  'section-count-differs',
  'total-count-differs',
  'total-sum-differs',
  'two-columns-one-field',
  'other-year-column',
  'year-assumed',
  'unnamed-column',
  'heading-guessed',
  'broken-cell',
  'row-without-name',
  'section-or-project',
  'texts-cut-off',
  'exit-list',
  'revised-list',
  'mark-explained',
  'months-left-out',
  'reported-monthly',
  'headings-change',
  'other-sheets',
  'mapping-remembered',
] as const;
export type ImportFindingCode = (typeof importFindingCodes)[number];
export type ImportFinding = { code: ImportFindingCode; cell: string | null; params: ImportParams };

/** Why a row that is not empty gives neither a project, a section nor a heading. */
export const ignoredReasons = [
  'attachment',
  'title',
  'unit-line',
  'before-heading',
  'repeated-heading',
  'column-numbers',
  'helper-row',
  'total',
  'note',
  'summary',
  'continues-project',
  'no-name',
  'no-heading',
] as const;
export type IgnoredReason = (typeof ignoredReasons)[number];
/** `row` as numbered in the spreadsheet, from 1; so everywhere in the result. */
export type IgnoredRow = { row: number; reason: IgnoredReason; text: string };

/** How a heading came to its field: `chosen` by the user, or by the list of synonyms, or by likeness. */
export type HeadingMatch = 'exact' | 'synonym' | 'guessed' | 'chosen' | 'unmatched';
export type UnderstoodColumn = {
  /** As in the spreadsheet, e.g. `D`. */
  column: string;
  /** The heading's words from the top row down, without spaces and line breaks; empty for an unnamed column. */
  heading: string;
  field: ImportField | null;
  match: HeadingMatch;
  /** Which of several columns of one field: a source of money, a procedure, the year of a plan. */
  detail: string | null;
  /** The unit that the column's bare numbers stand in, for a money column. */
  unit: MoneyUnit | null;
  /** The first values found, so that a person can tell what an unmatched column holds. */
  samples: readonly string[];
};

/** First and last calendar year of construction; either may be unknown. */
export type YearSpan = { from: number | null; to: number | null };

/** What a row says of its project. Absent means: no column, or an empty cell. Money is whole yuan. */
export type ProjectFields = {
  name: string;
  number?: string;
  projectCode?: string;
  owner?: string;
  /** The owner's cell taken apart, when it names several. */
  owners?: readonly string[];
  constructionUnit?: string;
  responsibleUnit?: string;
  place?: string;
  content?: string;
  totalInvestment?: number;
  annualPlan?: number;
  annualGoal?: string;
  /** Before 1 January of the list's year. */
  completedBefore?: number;
  completed?: number;
  completedMonth?: number;
  sinceStart?: number;
  statistics?: number;
  progress?: string;
  problems?: string;
  leader?: string;
  years?: YearSpan;
  /** Days, ISO. */
  plannedStart?: string;
  plannedFinish?: string;
  actualStart?: string;
  actualFinish?: string;
  category?: string;
  kind?: string;
  nature?: string;
  stage?: Stage;
  halt?: { halt: Halt | null; reason: string | null };
  formerNames?: readonly string[];
  package?: string;
  /** Names of lists, as they stand in the cell. */
  lists?: readonly string[];
  position?: Position;
  sources?: readonly MoneyShare[];
  permits?: readonly StatedPermit[];
  /** Of other years than the list's. */
  otherPlans?: readonly { year: number; plannedInvestment: number | null; goal: string | null }[];
  remarks?: string;
  /** The register's own id, in what it exported. */
  registryId?: string;
};

export type UnderstoodProject = {
  row: number;
  /** The row of the package that it stands below as a part. */
  partOf?: number;
  /** Section titles above the row, outermost first, without numbering and counts. */
  categoryPath: readonly string[];
  fields: ProjectFields;
  /** Ids of the units known beforehand, by the field that names them. */
  unitIds: Readonly<{ owner?: string; constructionUnit?: string; responsibleUnit?: string }>;
  /** Marks such as ★ that stood beside the name. */
  marks: readonly string[];
  /** Cells of columns that have no field, by column letter, so that nothing is lost. */
  extra: Readonly<Record<string, string>>;
  doubts: readonly Doubt[];
};

export type UnderstoodSection = {
  row: number;
  title: string;
  path: readonly string[];
  declaredCount: number | null;
  /** Projects in it and in the sections within. */
  foundCount: number;
  /** Whole yuan, as the section row states it. */
  declaredInvestment: number | null;
};

/** Where the unit of bare amounts was read: a line above the table, the headings, or nowhere. */
export type UnderstoodUnit = { unit: MoneyUnit; source: 'line' | 'heading' | 'assumed'; cell: string | null };

/** A sheet read as a list of projects. Every row that is not empty is in exactly one of the row lists. */
export type UnderstoodList = {
  sheet: string;
  title: string | null;
  /** The year that the list is for, read from its title. */
  year: number | null;
  /** The month up to which it reports, 1 to 12. */
  month: number | null;
  unit: UnderstoodUnit;
  headingRows: readonly number[];
  columns: readonly UnderstoodColumn[];
  projects: readonly UnderstoodProject[];
  sections: readonly UnderstoodSection[];
  ignored: readonly IgnoredRow[];
  /** What the list's grand total says; null where it says nothing. Investment in whole yuan. */
  declared: { count: number | null; investment: number | null };
  found: { count: number; investment: number };
  findings: readonly ImportFinding[];
};

/** A unit known beforehand, under every name that lists may use for it. */
export type KnownUnit = { id: string; name: string; aliases?: readonly string[] };

/** A person's own reading of the columns (by letter; null: leave it out) and of where the headings are (from 1). */
export type ChosenMapping = {
  columns: Readonly<Record<string, ImportField | null>>;
  headingRows?: readonly number[] | undefined;
};

export type UnderstandOptions = { knownUnits: readonly KnownUnit[]; mapping?: ChosenMapping | undefined };
