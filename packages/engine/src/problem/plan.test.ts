import { expect, test } from 'vitest';
import { type PlanLine, revisePlan, type StandingStep } from './index.ts';

const survey: StandingStep = { id: 'survey', what: '勘界', dueOn: '2018-05-20', doneOn: '2018-05-18' };
const report: StandingStep = { id: 'report', what: '报批', dueOn: '2018-06-15', doneOn: null };
const kept = ({ id, what, dueOn }: StandingStep): PlanLine => ({ id, what, dueOn });

test.each<[string, PlanLine[], ReturnType<typeof revisePlan>]>([
  ['left as it is', [kept(survey), kept(report)], { dropped: [], moves: [] }],
  [
    'a date moved',
    [kept(survey), { ...kept(report), dueOn: '2018-06-30' }],
    { dropped: [], moves: [{ stepId: 'report', before: '2018-06-15', after: '2018-06-30' }] },
  ],
  [
    'words and order changed, a step added',
    [{ ...kept(report), what: '报市局审批' }, { what: '供地', dueOn: '2018-07-01' }, kept(survey)],
    { dropped: [], moves: [] },
  ],
  [
    'a step dropped',
    [kept(survey)],
    { dropped: ['report'], moves: [{ stepId: 'report', before: '2018-06-15', after: null }] },
  ],
  ['what is done dropped', [kept(report)], { refused: 'plan-step-done', what: '勘界' }],
  [
    'what is done moved',
    [{ ...kept(survey), dueOn: '2018-05-25' }, kept(report)],
    { refused: 'plan-step-done', what: '勘界' },
  ],
  [
    'a step of another plan',
    [kept(survey), kept(report), { id: 'other', what: '供地', dueOn: '2018-07-01' }],
    { refused: 'plan-step-unknown', what: '供地' },
  ],
  [
    'a step named twice',
    [kept(survey), kept(report), { ...kept(report), what: '再报' }],
    { refused: 'plan-step-unknown', what: '报批' },
  ],
])('%s', (_case, lines, expected) => expect(revisePlan([survey, report], lines)).toEqual(expected));
