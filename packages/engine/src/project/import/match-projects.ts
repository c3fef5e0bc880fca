import { halfWidth, longestSearched, nameKey, withoutSpace } from './text.ts';
import type { ProjectFields, UnderstoodProject } from './understood.ts';

/** Fields that an import may set, and that are therefore compared. */
export const comparedFields = [
  'projectCode',
  'name',
  'owner',
  'constructionUnit',
  'responsibleUnit',
  'place',
  'content',
  'totalInvestment',
  'annualPlan',
  'annualGoal',
  'years',
  'category',
  'nature',
  'remarks',
] as const satisfies ReadonlyArray<keyof ProjectFields>;
export type ComparedField = (typeof comparedFields)[number];

/** A project in the registry; what the registry does not keep may be left out and is then not compared. */
export type ExistingProject = { id: string; name: string } & {
  readonly [Field in Exclude<ComparedField, 'name'>]?: ProjectFields[Field] | null;
};

export type FieldChange = {
  field: ComparedField;
  from: ProjectFields[ComparedField] | null;
  to: ProjectFields[ComparedField];
};

/** Why a row is thought to mean a project that is already there. */
export type LikenessReason = 'same-name' | 'similar-name' | 'code-differs' | 'several-alike' | 'named-twice';

export type ProjectMatch =
  | { row: number; kind: 'new' }
  | { row: number; kind: 'same'; id: string }
  | { row: number; kind: 'changed'; id: string; changes: readonly FieldChange[] }
  | { row: number; kind: 'likely-duplicate'; id: string; why: LikenessReason };

/**
 * Says of each understood project whether the registry has it: by national code, then by name and owner in any
 * spelling. Each project of the registry answers to one row at most; so importing a list twice adds nothing. A cell that
 * says nothing changes nothing.
 */
export const matchProjects = (
  understood: readonly UnderstoodProject[],
  existing: readonly ExistingProject[],
): ProjectMatch[] => {
  const byCode = groupBy(existing, ({ projectCode }) => codeKey(projectCode));
  const byName = groupBy(existing, ({ name }) => nameKey(name));
  const byOwner = groupBy(existing, ({ owner }) => nameKey(owner ?? ''));
  const claimed = new Set<string>();
  const claim = (row: number, fields: ProjectFields, project: ExistingProject): ProjectMatch => {
    if (claimed.has(project.id)) return { row, kind: 'likely-duplicate', id: project.id, why: 'named-twice' };
    claimed.add(project.id);
    const changes = changesOf(fields, project);
    return changes.length === 0
      ? { row, kind: 'same', id: project.id }
      : { row, kind: 'changed', id: project.id, changes };
  };
  const like = (row: number, { id }: ExistingProject, why: LikenessReason): ProjectMatch => ({
    row,
    kind: 'likely-duplicate',
    id,
    why,
  });
  return understood.map(({ row, fields }) => {
    const [coded] = byCode.get(codeKey(fields.projectCode)) ?? [];
    if (coded) return claim(row, fields, coded);

    const named = byName.get(nameKey(fields.name)) ?? [];
    const free = named.filter(({ id }) => !claimed.has(id));
    const sameOwner = free.filter(({ owner }) => nameKey(owner ?? '') === nameKey(fields.owner ?? ''));
    const compatible = sameOwner.length > 0 ? sameOwner : free.filter(({ owner }) => !owner || !fields.owner);
    const [one, ...more] = compatible;
    if (one && codesDiffer(fields, one)) return like(row, one, 'code-differs');
    if (one && more.length > 0 && sameOwner.length === 0) return like(row, one, 'several-alike');
    if (one) return claim(row, fields, one);

    const [other] = named;
    if (other)
      return like(
        row,
        other,
        claimed.has(other.id) && sameOwnerAs(fields, other) ? 'named-twice' : 'same-name',
      );
    const similar = (byOwner.get(nameKey(fields.owner ?? '')) ?? []).find(({ name }) =>
      areSimilar(name, fields.name),
    );
    return similar && fields.owner ? like(row, similar, 'similar-name') : { row, kind: 'new' };
  });
};

const groupBy = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const codeKey = (code: string | null | undefined): string => nameKey(code ?? '').replaceAll('-', '');

const sameOwnerAs = (fields: ProjectFields, { owner }: ExistingProject): boolean =>
  nameKey(owner ?? '') === nameKey(fields.owner ?? '');

const codesDiffer = (fields: ProjectFields, { projectCode }: ExistingProject): boolean =>
  Boolean(fields.projectCode) && Boolean(projectCode) && codeKey(fields.projectCode) !== codeKey(projectCode);

const changesOf = (fields: ProjectFields, project: ExistingProject): FieldChange[] =>
  comparedFields.flatMap((field) => {
    const to = fields[field];
    const from = project[field];
    return to === undefined || from === undefined || isSame(field, from, to) ? [] : [{ field, from, to }];
  });

/** Names and units keep their identity in any spelling; other texts only in any spacing and width. */
const isSame = (field: ComparedField, from: FieldChange['from'], to: FieldChange['to']): boolean => {
  if (typeof from === 'string' && typeof to === 'string')
    return spelledFreely.has(field)
      ? nameKey(from) === nameKey(to)
      : withoutSpace(halfWidth(from)) === withoutSpace(halfWidth(to));
  if (typeof from === 'object' && typeof to === 'object') return from?.from === to.from && from?.to === to.to;
  return from === to;
};

const spelledFreely: ReadonlySet<ComparedField> = new Set([
  'name',
  'owner',
  'constructionUnit',
  'responsibleUnit',
]);

/** Share of common pairs from which two names are near enough to ask; below it villages' waterworks are all alike. */
const similarFrom = 0.8;

/** Words that come and go in the name of one and the same project. */
const bareKey = (name: string): string => nameKey(name).replaceAll(/建设|工程|项目/g, '');

/** Whether two names share most of their pairs of neighbouring characters; numbers must agree (一期 is not 二期). */
const areSimilar = (one: string, other: string): boolean => {
  if (Math.max(one.length, other.length) > longestSearched) return false;
  const [a, b] = [bareKey(one), bareKey(other)];
  if (Math.abs(a.length - b.length) > a.length * 0.4 || numbersIn(a) !== numbersIn(b)) return false;
  const pairs = pairsOf(a);
  const others = pairsOf(b);
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return pairs.size + others.size > 0 && (2 * shared) / (pairs.size + others.size) >= similarFrom;
};

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

const numbersIn = (text: string): string => (text.match(/[\d一二三四五六七八九十ⅠⅡⅢ]+/g) ?? []).join(' ');
