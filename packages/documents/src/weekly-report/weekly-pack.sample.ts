import type { WeeklyFigures, WeeklyPaper } from './weekly-pack.ts';

const figures = (leader: string, otherwise: Partial<WeeklyFigures> = {}): WeeklyFigures => ({
  leader,
  stages: { pipeline: 2, preparation: 3, started: 1, construction: 4, completed: 0 },
  annualPlan: 186_000_000,
  completedThisMonth: 12_345_600,
  completedThisYear: 62_000_000,
  lights: [
    { colour: 'green', count: 6 },
    { colour: 'red', count: 1 },
    { colour: null, count: 1 },
  ],
  openProblems: 2,
  mattersDue: 1,
  mattersOverdue: 0,
  ...otherwise,
});

/** The papers of an invented county's week, with whatever a test wants otherwise. */
export const sampleWeeklyPack = (otherwise: Partial<WeeklyPaper> = {}): WeeklyPaper => ({
  county: '云岭县',
  meeting: '项目汇报会',
  slotKey: '2018-W20',
  heldOn: '2018-05-14',
  startsAt: '08:30',
  place: '县政府三楼会议室',
  asOf: '2018-05-14',
  draft: true,
  outcomes: [
    { decision: '调剂用地指标5亩', responsibleUnit: '县国土资源局', limit: '2018-05-31', result: 'underWay' },
    { decision: '落实配套资金', responsibleUnit: '县财政局', limit: '2018-05-10', result: 'overdue' },
  ],
  reports: [
    {
      leader: '常务副县长 某甲',
      state: 'submitted',
      because: null,
      late: true,
      sections: [
        { section: 'pipeline', sentences: ['现有储备项目2个，总投资18000万元。'] },
        {
          section: 'construction',
          sentences: ['“清溪河治理”4月完成投资300万元', '“河堤加固”5月9日开工建设。'],
        },
        { section: 'other', sentences: [] },
      ],
    },
    { leader: '副县长 某乙', state: 'unchanged', because: null, late: false, sections: [] },
    { leader: '副县长 某丙', state: 'excused', because: '赴省里开会', late: false, sections: [] },
    { leader: '副县长 某丁', state: 'none', because: null, late: false, sections: [] },
  ],
  figures: [figures('常务副县长 某甲'), figures('副县长 某乙'), figures('合计', { annualPlan: 372_000_000 })],
  ...otherwise,
});
