import { changesOf, type ExistingProject, type FieldChange } from './compare-project.ts';
import { areSimilar } from './similar-name.ts';
import { nameKey } from './text.ts';
import type { ProjectFields, UnderstoodProject } from './understood.ts';

/** Why a row is thought to mean a project that is already there. */
export type LikenessReason = 'same-name' | 'similar-name' | 'code-differs' | 'several-alike' | 'named-twice';

export type ProjectMatch =
  | { row: number; kind: 'new' }
  | { row: number; kind: 'same'; id: string }
  | { row: number; kind: 'changed'; id: string; changes: readonly FieldChange[] }
  | { row: number; kind: 'likely-duplicate'; id: string; why: LikenessReason };

/**
 * Says of each understood project whether the registry has it: by the id that an export carries, by national code, then
 * by name, former names included, and owner in any spelling. What a list calls by a former name keeps its name. Each project of the registry answers to one row at most; so importing a list twice adds nothing. A cell that
 * says nothing changes nothing.
 */
export const matchProjects = (
  understood: readonly UnderstoodProject[],
  existing: readonly ExistingProject[],
): ProjectMatch[] => {
  const byCode = groupBy(existing, ({ projectCode }) => codeKey(projectCode));
  const byName = groupBy(existing, ({ name }) => nameKey(name));
  const byId = new Map(existing.map((project) => [project.id, project]));
  const byFormer = groupBy(
    existing.flatMap((project) => (project.formerNames ?? []).map((name) => ({ name, project }))),
    ({ name }) => nameKey(name),
  );
  const byOwner = groupBy(existing, ({ owner }) => nameKey(owner ?? ''));
  const claimed = new Set<string>();
  const claim = (one: UnderstoodProject, project: ExistingProject): ProjectMatch => {
    const { row } = one;
    if (claimed.has(project.id)) return { row, kind: 'likely-duplicate', id: project.id, why: 'named-twice' };
    claimed.add(project.id);
    const changes = changesOf(one, project).filter(
      ({ field }) => field !== 'name' || !isFormerly(one, project),
    );
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
  return understood.map((project) => {
    const { row, fields } = project;
    const exported = fields.registryId === undefined ? undefined : byId.get(fields.registryId);
    if (exported) return claim(project, exported);
    const [coded] = byCode.get(codeKey(fields.projectCode)) ?? [];
    if (coded) return claim(project, coded);

    const ownNames = [fields.name, ...(fields.formerNames ?? [])].map(nameKey);
    const current = ownNames.map((name) => byName.get(name) ?? []).find((found) => found.length > 0);
    const named = current ?? (byFormer.get(nameKey(fields.name)) ?? []).map((former) => former.project);
    const free = named.filter(({ id }) => !claimed.has(id));
    const sameOwner = free.filter(({ owner }) => nameKey(owner ?? '') === nameKey(fields.owner ?? ''));
    const compatible = sameOwner.length > 0 ? sameOwner : free.filter(({ owner }) => !owner || !fields.owner);
    const [one, ...more] = compatible;
    if (one && codesDiffer(fields, one)) return like(row, one, 'code-differs');
    if (one && more.length > 0 && sameOwner.length === 0) return like(row, one, 'several-alike');
    if (one) return claim(project, one);

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

/** The list calls it by one of its former names. */
const isFormerly = ({ fields }: UnderstoodProject, { formerNames }: ExistingProject): boolean =>
  (formerNames ?? []).some((name) => nameKey(name) === nameKey(fields.name));

const codeKey = (code: string | null | undefined): string => nameKey(code ?? '').replaceAll('-', '');

const sameOwnerAs = (fields: ProjectFields, { owner }: ExistingProject): boolean =>
  nameKey(owner ?? '') === nameKey(fields.owner ?? '');

const codesDiffer = (fields: ProjectFields, { projectCode }: ExistingProject): boolean =>
  Boolean(fields.projectCode) && Boolean(projectCode) && codeKey(fields.projectCode) !== codeKey(projectCode);
