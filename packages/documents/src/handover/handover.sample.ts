import type { Handover } from './handover.ts';

/** A sheet with something under most headings, and whatever a test wants otherwise. */
export const sampleHandover = (otherwise: Partial<Handover> = {}): Handover => ({
  county: '云岭县',
  post: '副县长（工业）',
  unit: '县人民政府',
  from: '甲某',
  to: '乙某',
  takenOverOn: '2018-06-01',
  drawnUpBy: '县领导小组办公室',
  drawnUpOn: '2018-05-28',
  duties: [
    {
      says: '分管领导审核单位提出的问题',
      matter: '取水口用地指标未落实',
      to: [],
      limit: '2018-05-24',
      overdue: true,
      byUnit: false,
      clause: '二（二）3',
    },
    {
      says: '每周汇报分管项目的推进情况',
      matter: '周汇报 2018-W23',
      to: ['县长'],
      limit: '2018-06-04',
      overdue: false,
      byUnit: false,
      clause: '二（一）4',
    },
    {
      says: '随时提出需要协调的问题',
      matter: null,
      to: ['县发改局重点项目科'],
      limit: null,
      overdue: false,
      byUnit: true,
      clause: '二（二）4（1）',
    },
  ],
  problems: [
    {
      title: '取水口用地指标未落实',
      project: '清溪河治理工程',
      unit: '县水务局',
      step: 'raised',
      since: '2018-05-21',
    },
  ],
  supervision: [
    {
      matter: '关于打通林场路的情况汇报',
      requirement: '打通林场路',
      lead: '县交通运输局',
      source: '云政纪〔2018〕1号',
      limit: '2018-06-15',
      state: 'acknowledged',
    },
  ],
  projects: Array.from({ length: 30 }, (_, index) => ({
    name: `工业园区标准厂房第${index + 1}期`,
    unit: '县工业园区管委会',
    stage: 'construction' as const,
  })),
  meetings: [
    { name: '项目会办会', heldOn: '2018-05-30', startsAt: '09:00', place: '三楼会议室', role: 'attends' },
  ],
  turns: [],
  ...otherwise,
});
