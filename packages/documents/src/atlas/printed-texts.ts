import type { FontRole } from '../typeset/font-book.ts';
import type { PrintedText } from '../typeset/missing-glyph.ts';
import type { AtlasEdition, AtlasProject } from './edition.ts';

/** Every text that the edition brings, in each role in which some page sets it. */
export function* printedTexts(edition: AtlasEdition): Generator<PrintedText> {
  yield* inRoles(['xiaoBiaoSong', 'plain'], edition.county, 'county');
  yield* inRoles(['song', 'plain'], edition.compiledBy, 'compiledBy');
  yield* inRoles(['song'], edition.preface, 'preface');
  yield* inRoles(['plain'], edition.left.join(''), 'left');
  for (const [index, project] of edition.projects.entries()) {
    yield* projectTexts(project, `projects[${index}]`);
  }
}

function* projectTexts(project: AtlasProject, at: string): Generator<PrintedText> {
  yield* inRoles(['xiaoBiaoSong', 'song', 'plain'], project.name, `${at}.name`);
  yield* inRoles(['xiaoBiaoSong', 'plain'], project.responsibleUnit, `${at}.responsibleUnit`);
  yield* inRoles(['plain'], project.designations.join(''), `${at}.designations`);
  yield* inRoles(['plain'], project.place ?? '', `${at}.place`);
  yield* inRoles(['plain'], project.stage, `${at}.stage`);
  yield* inRoles(['plain'], project.owner ?? '', `${at}.owner`);
  yield* inRoles(['xiaoBiaoSong'], project.group ?? '', `${at}.group`);
  yield* inRoles(['plain'], [project.before.name, project.before.unit].join(''), `${at}.before`);
  yield* inRoles(['song'], project.content ?? '', `${at}.content`);
  yield* inRoles(['song'], project.progress ?? '', `${at}.progress`);
  for (const [index, { caption }] of project.photographs.entries()) {
    yield* inRoles(['plain'], caption, `${at}.photographs[${index}].caption`);
  }
}

function inRoles(roles: readonly FontRole[], text: string, place: string): PrintedText[] {
  return roles.map((role) => ({ role, text, place }));
}
