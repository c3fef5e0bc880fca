import type { ScorecardPaper } from './scorecard.ts';

/** A draft card of an invented bureau, with whatever a test wants otherwise. */
export const sampleScorecard = (otherwise: Partial<ScorecardPaper> = {}): ScorecardPaper => ({
  unit: '县水务局',
  period: '2018年第2季度',
  card: '过程管理考核计分表',
  document: '过程管理考核默认计分办法',
  byDefault: true,
  standing: { state: 'draft', until: '2018-07-10', finalOn: null },
  points: '66.25',
  outOf: '90',
  corrected: null,
  parts: [
    {
      name: '督办事项',
      points: '31.25',
      items: [
        {
          says: '按现在的时限办结，按比例得分',
          clause: '1',
          marks: '37.5',
          points: '18.75',
          how: '督办事项按期办结率为 50，满分按 100 计，37.5 分按比例得分。',
        },
        {
          says: '退回重办一次扣1分，最多扣5分',
          clause: '4',
          marks: '—',
          points: '0',
          how: '被退回重办次数为 0，计 0 次，每次 1 分。',
        },
      ],
    },
  ],
  notes: [{ heading: '异议和答复', lines: ['按现在的时限办结：汛期无法施工。答复：采纳，认定免责。'] }],
  evidence: [
    {
      item: '按现在的时限办结，按比例得分',
      kind: '督办事项',
      title: '办理临时用地手续',
      originalDue: '2018-06-15',
      due: '2018-06-15',
      done: '2018-06-14',
      note: '',
    },
    {
      item: '按现在的时限办结，按比例得分',
      kind: '督办事项',
      title: '疏通便道排水沟',
      originalDue: '2018-06-20',
      due: '2018-06-20',
      done: null,
      note: '免责',
    },
  ],
  clauses: [{ id: '1', says: '督办事项50分' }],
  office: '县目标督查办公室',
  date: '2018-07-03',
  ...otherwise,
});
