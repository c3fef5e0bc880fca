import type { AtlasProject } from './edition.ts';

/** One responsible unit and where its projects stand. */
export interface UnitEntry {
  readonly name: string;
  /** `index` is the project's place in the book, from 0. */
  readonly projects: readonly { readonly name: string; readonly index: number; readonly page: number }[];
}

/** By responsible unit, in the order of pinyin; a unit's projects in the order of the book. */
export function unitIndex(projects: readonly AtlasProject[], starts: readonly number[]): UnitEntry[] {
  const paged = projects.map((project, index) => ({ ...project, index, page: starts[index]! }));
  const byPinyin = new Intl.Collator('zh-CN');
  return [...Map.groupBy(paged, ({ responsibleUnit }) => responsibleUnit)]
    .map(([name, members]) => ({
      name,
      projects: members.map(({ name, index, page }) => ({ name, index, page })),
    }))
    .sort((one, other) => byPinyin.compare(one.name, other.name));
}
