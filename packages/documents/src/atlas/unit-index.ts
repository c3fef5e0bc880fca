import type { AtlasProject } from './edition.ts';

/** One responsible unit and where its projects stand. */
export interface UnitEntry {
  readonly name: string;
  readonly projects: readonly { readonly name: string; readonly page: number }[];
}

/** By responsible unit, in the order of pinyin; a unit's projects in the order of the book. */
export function unitIndex(projects: readonly AtlasProject[], starts: readonly number[]): UnitEntry[] {
  const paged = projects.map((project, index) => ({ ...project, page: starts[index]! }));
  const byPinyin = new Intl.Collator('zh-CN');
  return [...Map.groupBy(paged, ({ responsibleUnit }) => responsibleUnit)]
    .map(([name, members]) => ({ name, projects: members.map(({ name, page }) => ({ name, page })) }))
    .sort((one, other) => byPinyin.compare(one.name, other.name));
}
