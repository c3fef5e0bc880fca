import { compareEditions, type PageChange } from '@guatu/engine';
import {
  type AtlasBefore,
  type AtlasEdition,
  type AtlasProject,
  draftPreface,
  longestTexts,
  stageWords,
} from '@guatu/documents';
import { render } from '@guatu/messages';
import type { Rulebook } from '../mechanism/index.ts';
import type { PrintedEdition } from './edition.ts';
import { groupOf } from './order-projects.ts';
import { type AtlasRule, listNames, thresholdOf } from './rule.ts';
import type { SelectedProject } from './select-projects.ts';

/** The edition as the typesetter takes it, with what has changed since the one before. */
export function bookOf(month: string, printed: PrintedEdition): AtlasEdition {
  const { projects, since = null, order = 'unit', ...edition } = printed;
  const compared = since && compareEditions(since.projects, projects);
  const came = new Set(compared?.came.map(({ id }) => id));
  const changes = new Map(compared?.changed.map(({ project, changes }) => [project.id, changes]));
  const yearly = since !== null && since.month.slice(0, 4) === month.slice(0, 4);
  return {
    ...edition,
    month,
    order,
    since: since && { month: since.month, number: since.number },
    left: (compared?.left ?? []).map(({ name }) => name),
    projects: projects.map((project) => ({
      ...bookProject(project),
      group: groupOf(order, project),
      isNew: came.has(project.id),
      before: beforeOf(changes.get(project.id) ?? [], yearly),
    })),
  };
}

/** What the last edition printed where this one prints something else. */
function beforeOf(changes: readonly PageChange[], yearly: boolean): AtlasBefore {
  const before: { -readonly [Part in keyof AtlasBefore]: AtlasBefore[Part] } = {};
  for (const change of changes) {
    if (change.what === 'stage') before.stage = stageWords[change.before];
    else if (change.what === 'unitName') before.unit = change.before ?? '—';
    else if (change.what === 'name') before.name = change.before ?? '—';
    else if (change.what === 'totalInvestment') before.totalInvestment = change.before;
    // Another year's plan and sum say nothing of this year's.
    else if (yearly && change.what === 'annualPlan') before.annualPlan = change.before;
    else if (yearly && change.what === 'completedThisYear') before.year = change.before;
  }
  return before;
}

/** The preface that stands until somebody writes another: the rule and the month's figures in words. */
export const draftedPreface = (
  rulebook: Rulebook,
  { slot, selection }: AtlasRule,
  selected: readonly SelectedProject[],
): string =>
  draftPreface({
    mechanism: rulebook.mechanism.title,
    month: slot.key,
    lists: listNames(rulebook, selection.lists),
    threshold: thresholdOf(rulebook, selection),
    upTo: slot.cutoff?.actual ?? null,
    projects: selected.map(bookProject),
  });

const bookProject = (project: SelectedProject): AtlasProject => ({
  name: project.name,
  responsibleUnit: project.unitName ?? '—',
  designations: project.by,
  place: project.place,
  owner: project.owner,
  years: yearsOf(project),
  group: null,
  isNew: false,
  before: {},
  doneByMonth: doneByMonth(project),
  stage: stageOf(project),
  content: project.content,
  totalInvestment: project.totalInvestment,
  annualPlan: project.annualPlan,
  completed: {
    month: project.completedThisMonth,
    year: project.completedThisYear,
    sinceStart: project.completedSinceStart,
  },
  progress: project.progress,
  photographs: project.photographs.map(({ key, takenOn, caption, angle, before }) => ({
    key,
    takenOn,
    caption: shortened([angle, caption].filter(Boolean).join('：')),
    before,
  })),
});

/** A project that rests says so on its page. */
const stageOf = ({ stage, halt }: SelectedProject): string =>
  halt === 'suspended'
    ? `${stageWords[stage]}（${render('zh-CN', 'project.halt.suspended')}）`
    : stageWords[stage];

function yearsOf({ startYear, endYear }: SelectedProject): string | null {
  if (startYear === null && endYear === null) return null;
  return startYear === endYear ? `${startYear}年` : `${startYear ?? ''}—${endYear ?? ''}年`;
}

/** Completed since January by the end of each month; null for the months after the last report. */
function doneByMonth({ months }: SelectedProject): (number | null)[] {
  const last = Number(months.at(-1)?.month.slice(5) ?? 0);
  let sum = 0;
  return Array.from({ length: 12 }, (_, index) => {
    sum += months.find(({ month }) => Number(month.slice(5)) === index + 1)?.completed ?? 0;
    return index < last ? sum : null;
  });
}

/** A line under a picture never keeps a book from being set. */
const shortened = (caption: string): string =>
  caption.length > longestTexts.caption ? `${caption.slice(0, longestTexts.caption - 1)}…` : caption;
