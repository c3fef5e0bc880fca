import type { ProjectHappening, WeeklyProject } from './facts.ts';
import { sectionOf, type WeeklyKind, type WeeklySection, type WeeklySentence } from './sentence.ts';
import { isNews, type WeeklySpan } from './span.ts';

type Figures = WeeklySentence['figures'];

/** What there is to say of one project. */
export const draftProject = (project: WeeklyProject, span: WeeklySpan): WeeklySentence[] => {
  const { id, name, unitName, totalInvestment } = project;
  const say = (
    kind: WeeklyKind,
    section: WeeklySection,
    figures: Figures,
    part: string | null = null,
  ): WeeklySentence => ({
    kind,
    section,
    source: { of: 'project', id, part },
    figures: { project: name, ...figures },
  });
  const here = sectionOf(project.stage);
  const news = lastOfEach(project.happenings.filter(({ at }) => isNews(at, span)));
  const isNew = isNews(project.enteredAt, span);
  return [
    ...(isNew
      ? [say('entered', here, { unit: unitName, stage: project.stage, investment: totalInvestment })]
      : []),
    ...news.flatMap((one) => told(one, isNew, here, say)),
    ...reached(project, span, say, here),
    ...ahead(project, span, say),
  ];
};

type Say = (
  kind: WeeklyKind,
  section: WeeklySection,
  figures: Figures,
  part?: string | null,
) => WeeklySentence;

const told = (one: ProjectHappening, isNew: boolean, here: WeeklySection, say: Say): WeeklySentence[] => {
  switch (one.kind) {
    case 'stage':
      // Where a new project stands is said with its entry.
      return isNew ? [] : [say('stage', sectionOf(one.stage), { stage: one.stage, on: one.on })];
    case 'halt':
      return [say('halt', 'other', { halt: one.halt ?? 'resumed', on: one.on, reason: one.reason })];
    case 'permit': {
      const { permit, name, number } = one;
      return [say('permit', 'preparation', { permit, name, number }, partOf(one))];
    }
    case 'month': {
      const { month, completed, yearToDate, annualPlan, progress, unchanged } = one;
      if (unchanged) return [];
      return [say('month', here, { month, completed, yearToDate, annualPlan, progress }, month)];
    }
  }
};

/** Of what was entered more than once in the time, such as a month's figures that were corrected, the last. */
const lastOfEach = (happenings: readonly ProjectHappening[]): ProjectHappening[] => {
  const last = new Map(happenings.map((one) => [`${one.kind}:${partOf(one)}`, one]));
  return happenings.filter((one) => last.get(`${one.kind}:${partOf(one)}`) === one);
};

const partOf = (one: ProjectHappening): string => {
  if (one.kind === 'month') return one.month;
  return one.kind === 'permit' ? (one.name ?? one.permit) : '';
};

const reached = (project: WeeklyProject, span: WeeklySpan, say: Say, here: WeeklySection): WeeklySentence[] =>
  project.milestones.flatMap(({ key, name: milestone, plannedOn, reachedOn, at }) =>
    reachedOn !== null && isNews(at, span)
      ? [say('milestone-reached', here, { milestone, on: reachedOn, plannedOn }, key)]
      : [],
  );

/** What falls due, of a project that goes on. */
const ahead = (project: WeeklyProject, { today, until }: WeeklySpan, say: Say): WeeklySentence[] => {
  const { stage, halt, plannedStart, milestones } = project;
  if (halt !== null || stage === 'completed') return [];
  const waits = stage === 'pipeline' || stage === 'preparation';
  return [
    ...(waits && plannedStart !== null && plannedStart <= until
      ? [say('start-due', 'measures', { on: plannedStart, overdue: plannedStart < today })]
      : []),
    ...milestones.flatMap(({ key, name: milestone, plannedOn, reachedOn }) =>
      reachedOn === null && plannedOn <= until
        ? [say('milestone-due', 'measures', { milestone, on: plannedOn, overdue: plannedOn < today }, key)]
        : [],
    ),
  ];
};
