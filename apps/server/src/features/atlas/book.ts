import {
  type AtlasEdition,
  type AtlasProject,
  draftPreface,
  longestTexts,
  stageWords,
} from '@guatu/documents';
import type { Rulebook } from '../mechanism/index.ts';
import type { PrintedEdition } from './edition.ts';
import { type AtlasRule, listNames, thresholdOf } from './rule.ts';
import type { SelectedProject } from './select-projects.ts';

/** The edition as the typesetter takes it. */
export const bookOf = (month: string, { projects, ...edition }: PrintedEdition): AtlasEdition => ({
  ...edition,
  month,
  projects: projects.map(bookProject),
});

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
  stage: stageWords[project.stage],
  content: project.content,
  totalInvestment: project.totalInvestment,
  annualPlan: project.annualPlan,
  completed: {
    month: project.completedThisMonth,
    year: project.completedThisYear,
    sinceStart: project.completedSinceStart,
  },
  progress: project.progress,
  photographs: project.photographs.map(({ caption, ...photograph }) => ({
    ...photograph,
    caption: shortened(caption ?? ''),
  })),
});

/** A line under a picture never keeps a book from being set. */
const shortened = (caption: string): string =>
  caption.length > longestTexts.caption ? `${caption.slice(0, longestTexts.caption - 1)}…` : caption;
