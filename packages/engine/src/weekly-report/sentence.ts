import type { Stage } from '../project/index.ts';

/** The parts of a weekly report, in the order in which the meeting hears them (二（一）4). */
export const weeklySections = [
  'pipeline',
  'preparation',
  'construction',
  'problems',
  'measures',
  'other',
] as const;
export type WeeklySection = (typeof weeklySections)[number];

/** What a sentence can say; the words for each stand in the message files. */
export const weeklyKinds = [
  'standing',
  'entered',
  'stage',
  'permit',
  'milestone-reached',
  'month',
  'problem-open',
  'problem-ended',
  'start-due',
  'milestone-due',
  'step-due',
  'matter-due',
  'matter-done',
  'halt',
] as const;
export type WeeklyKind = (typeof weeklyKinds)[number];

/** What a sentence rests on, so that it can be opened; `part` tells apart what one project or problem has several of. */
export type WeeklySource = {
  of: 'register' | 'project' | 'problem' | 'supervision-item';
  id: string;
  part: string | null;
};

/** A sentence as data: money in whole yuan, dates ISO. Nothing in it changes by the mere passing of a day but `overdue`. */
export type WeeklySentence = {
  kind: WeeklyKind;
  section: WeeklySection;
  source: WeeklySource;
  figures: Readonly<Record<string, string | number | boolean | null>>;
};

/** The same sentence, whatever its figures: an edit is kept under it. */
export const sentenceId = ({ kind, source }: Pick<WeeklySentence, 'kind' | 'source'>): string =>
  [kind, source.of, source.id, ...(source.part === null ? [] : [source.part])].join(':');

/** Where a report tells of a project at a stage. */
export const sectionOf = (stage: Stage): WeeklySection =>
  stage === 'pipeline' || stage === 'preparation' ? stage : 'construction';
