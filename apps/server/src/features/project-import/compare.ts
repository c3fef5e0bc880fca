import {
  changesOf,
  type ComparedField,
  type Doubt,
  type ExistingProject,
  type FieldChange,
  type ImportField,
  type LikenessReason,
  matchProjects,
  nameKey,
  stages,
  type UnderstoodList,
  type UnderstoodProject,
} from '@guatu/engine';
import type { ReportedUntil } from '../project/index.ts';
import { type MonthChange, monthChange, nothingReported } from './month-change.ts';
import { inListTerms, type Registered } from './registered.ts';

export type Outcome = 'new' | 'same' | 'changed' | 'aside';
export type Counts = Record<Outcome, number>;

/** Why a row waits for somebody to say what it is. */
export type Likeness = LikenessReason | 'withdrawn' | 'not-there';

/** A row with what the registry knows of it, and what becomes of it unless a person decides otherwise. */
export interface Compared {
  understood: UnderstoodProject;
  outcome: Outcome;
  likeness: Likeness | null;
  registered: Registered | null;
  changes: readonly FieldChange[];
  /** What becomes of the asked month's report. */
  month: MonthChange | null;
}

export interface Registry {
  projects: readonly Registered[];
  year: number;
  lists: readonly { id: string; name: string }[];
  /** Projects that an import entered and that left again when it was undone. */
  undone: ReadonlySet<string>;
  /** What units reported until the asked month; null where none is asked for. */
  reported: ((id: string) => ReportedUntil) | null;
}

/** Each row of a settled list beside the project it is, or is like. */
export function compare(list: UnderstoodList, registry: Registry): Compared[] {
  const { projects, year, lists } = registry;
  const byId = new Map(projects.map((project) => [project.id, project]));
  const terms = new Map(projects.map((project) => [project.id, inListTerms(project, year, lists)]));
  const codes = new Map(
    projects.flatMap(({ id, facts }) => (facts.nationalCode ? [[facts.nationalCode, id]] : [])),
  );
  const names = new Set(
    [...projects.map(({ facts }) => facts.name), ...list.projects.map(({ fields }) => fields.name)].map(
      nameKey,
    ),
  );
  const matches = matchProjects(list.projects, [...terms.values()]);
  const columnOf = (field: ImportField | ComparedField) =>
    list.columns.find((column) => column.field === field)?.column ?? 'A';
  const statesMonth = list.columns.some(({ field }) => field === 'completedMonth');
  return list.projects.flatMap((row, at): Compared[] => {
    const match = matches[at];
    if (match === undefined) return [];
    const registered = 'id' in match ? (byId.get(match.id) ?? null) : null;
    const leaving = row.fields.halt?.halt === 'withdrawn' || registered?.countable.halt === 'withdrawn';
    const { change: month, doubts: ofMonth } =
      registry.reported === null || leaving
        ? { change: null, doubts: [] }
        : monthChange(
            row.fields,
            registered ? registry.reported(registered.id) : nothingReported,
            statesMonth,
          );
    const read = withDoubts(
      row,
      ofMonth.map((one) => ({ ...one, cell: `${columnOf('completed')}${row.row}`, understoodAs: '' })),
    );
    const existing = registered && terms.get(registered.id);
    if (!registered || !existing) {
      const leaves = read.fields.halt?.halt === 'withdrawn';
      const understood = withoutUnknownPackage(read, names, columnOf);
      return [
        {
          understood,
          registered,
          changes: [],
          month,
          outcome: leaves ? 'aside' : 'new',
          likeness: leaves ? 'not-there' : null,
        },
      ];
    }
    const stated =
      match.kind === 'changed' ? match.changes : match.kind === 'same' ? [] : changesOf(read, existing);
    const { changes, doubts } = allowed(stated, read, existing, codes, names, columnOf);
    const understood = withDoubts(read, doubts);
    const back = returns(read, registered);
    const likeness: Likeness | null =
      match.kind === 'likely-duplicate'
        ? match.why
        : back && !registry.undone.has(registered.id)
          ? 'withdrawn'
          : null;
    const all = back ? [...changes, comesBack(existing)] : changes;
    const outcome = likeness === null ? (all.length === 0 && month === null ? 'same' : 'changed') : 'aside';
    return [{ understood, registered, changes: all, month, likeness, outcome }];
  });
}

const withDoubts = (project: UnderstoodProject, doubts: readonly Doubt[]): UnderstoodProject =>
  doubts.length === 0 ? project : { ...project, doubts: [...project.doubts, ...doubts] };

/** A list that has a project on the plan which has left it. */
const returns = ({ fields }: UnderstoodProject, { countable }: Registered): boolean =>
  countable.halt === 'withdrawn' && fields.halt === undefined;

const comesBack = ({ halt }: ExistingProject): FieldChange => ({
  field: 'halt',
  from: halt ?? null,
  to: { halt: null, reason: null },
});

/** The changes that an import may make, and a doubt for each that it may not. */
function allowed(
  changes: readonly FieldChange[],
  { fields, row }: UnderstoodProject,
  existing: ExistingProject,
  codes: ReadonlyMap<string, string>,
  names: ReadonlySet<string>,
  columnOf: (field: ComparedField) => string,
): { changes: FieldChange[]; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const keep = ({ field }: FieldChange): boolean => {
    const refused = field === 'otherPlans' ? null : refusal(field, fields, existing, codes, names);
    if (field === 'otherPlans' || refused === null) return true;
    const stated = fields[field];
    const raw = typeof stated === 'string' ? stated : '';
    doubts.push({
      cell: `${columnOf(field)}${row}`,
      field,
      code: refused,
      params: {},
      raw,
      understoodAs: '',
    });
    return false;
  };
  return { changes: changes.filter(keep), doubts };
}

function refusal(
  field: ComparedField,
  { stage, projectCode, package: pack }: UnderstoodProject['fields'],
  existing: ExistingProject,
  codes: ReadonlyMap<string, string>,
  names: ReadonlySet<string>,
): Doubt['code'] | null {
  if (field === 'stage' && stage && existing.stage)
    return stages.indexOf(stage) < stages.indexOf(existing.stage) ? 'stage-backwards' : null;
  if (field === 'projectCode') {
    const holder = codes.get(projectCode ?? '');
    return holder !== undefined && holder !== existing.id ? 'code-in-use' : null;
  }
  return field === 'package' && !names.has(nameKey(pack ?? '')) ? 'unknown-package' : null;
}

function withoutUnknownPackage(
  project: UnderstoodProject,
  names: ReadonlySet<string>,
  columnOf: (field: ComparedField) => string,
): UnderstoodProject {
  const { package: pack, ...fields } = project.fields;
  if (pack === undefined || names.has(nameKey(pack))) return project;
  const cell = `${columnOf('package')}${project.row}`;
  const doubt: Doubt = {
    cell,
    field: 'package',
    code: 'unknown-package',
    params: {},
    raw: pack,
    understoodAs: '',
  };
  return { ...project, fields, doubts: [...project.doubts, doubt] };
}

/** How many rows come to which outcome. */
export function countsOf(compared: readonly Compared[]): Counts {
  const counts: Counts = { new: 0, same: 0, changed: 0, aside: 0 };
  for (const { outcome } of compared) counts[outcome] += 1;
  return counts;
}
