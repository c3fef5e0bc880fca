import { draftMatter } from './draft-matter.ts';
import { draftProblem } from './draft-problem.ts';
import { draftProject } from './draft-project.ts';
import type { WeeklyFacts, WeeklyProject } from './facts.ts';
import { sectionOf, type WeeklySentence, weeklySections } from './sentence.ts';
import type { WeeklySpan } from './span.ts';

/**
 * A leader's weekly report as the ledger would have it (二（一）3–4): where the portfolio stands, what came to be known
 * since the last report, and what falls due. In the order of the sections; within one, of the register.
 */
export const draftWeekly = (facts: WeeklyFacts, span: WeeklySpan): WeeklySentence[] => {
  const isOurs = ({ unit }: { unit: string | null }) => unit !== null && span.units.includes(unit);
  const projects = facts.projects.filter(isOurs);
  const sentences = [
    ...standing(projects),
    ...projects.flatMap((project) => draftProject(project, span)),
    ...facts.problems.filter(isOurs).flatMap((problem) => draftProblem(problem, span)),
    ...facts.matters.filter(isOurs).flatMap((matter) => draftMatter(matter, span)),
  ];
  return weeklySections.flatMap((section) => sentences.filter((sentence) => sentence.section === section));
};

/** How many projects there are in each of the first three sections, and what they come to. */
const standing = (projects: readonly WeeklyProject[]): WeeklySentence[] =>
  (['pipeline', 'preparation', 'construction'] as const).flatMap((section) => {
    const there = projects.filter(
      ({ stage, counted }) => counted && stage !== 'completed' && sectionOf(stage) === section,
    );
    if (there.length === 0) return [];
    const investment = there.reduce((sum, { totalInvestment }) => sum + (totalInvestment ?? 0), 0);
    const source = { of: 'register', id: section, part: null } as const;
    return { kind: 'standing', section, source, figures: { section, count: there.length, investment } };
  });
