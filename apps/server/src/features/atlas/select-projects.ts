import { eligibility, type Gap, pageState, type Selection, type Shortfall } from '@guatu/engine';
import type { Rulebook } from '../mechanism/index.ts';
import type { Candidate } from './candidates.ts';
import { listNames } from './rule.ts';

/** A project of the edition; `by` names the lists by which it is in. */
export interface SelectedProject extends Candidate {
  by: string[];
}

/** A project that one condition keeps out. */
export interface NearProject extends Candidate {
  short: Shortfall[];
}

/** Tells who is in from who nearly is (三（二）). */
export function selectProjects(
  rulebook: Rulebook,
  selection: Selection,
  candidates: readonly Candidate[],
): { selected: SelectedProject[]; near: NearProject[] } {
  const selected: SelectedProject[] = [];
  const near: NearProject[] = [];
  for (const candidate of candidates) {
    const judged = eligibility(rulebook.mechanism, selection, candidate);
    if (judged.eligible) selected.push({ ...candidate, by: listNames(rulebook, judged.lists) });
    else if (judged.near) near.push({ ...candidate, short: judged.short });
  }
  return { selected, near };
}

/** A project as the edition's page lists it. */
export function presentSelected(selection: Selection, project: SelectedProject, gaps: Gap[]) {
  const { id, name, unitName, by, totalInvestment, annualPlan, photographs } = project;
  const { completedThisMonth, completedThisYear } = project;
  const figures = { totalInvestment, annualPlan, completedThisMonth, completedThisYear };
  const state = pageState(selection, { ...project, photographs: photographs.length });
  return { id, name, unitName, lists: by, ...figures, photographs: photographs.length, ...state, gaps };
}

/** A project that is nearly in, with what is short. */
export function presentNear(rulebook: Rulebook, project: NearProject) {
  const { id, name, unitName, lists, totalInvestment, annualPlan, short } = project;
  return { id, name, unitName, lists: listNames(rulebook, lists), totalInvestment, annualPlan, short };
}
