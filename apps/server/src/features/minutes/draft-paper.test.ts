import { describe, expect, it, test } from 'vitest';
import { draftMinutes, type MinutedDecision, type MinutesRecord } from './draft-paper.ts';
import { outcomeResult } from '../supervision/index.ts';
import { spokenTime, topic, topicHeard } from './paper-phrases.ts';

const decision = (otherwise: Partial<MinutedDecision> = {}): MinutedDecision => ({
  id: 'decision',
  heard: '',
  requirement: '由县国土资源局调剂用地指标5亩',
  leadUnit: '县国土资源局',
  assistingUnits: ['县水务局'],
  limitOn: '2018-06-15',
  ...otherwise,
});
const problem = {
  title: '取水口用地指标未落实',
  projectName: '清溪河综合治理工程',
  responsibleUnit: '县水务局',
  facts: '取水口占地12亩，尚无用地指标。',
};
const record = (otherwise: Partial<MinutesRecord> = {}): MinutesRecord => ({
  masthead: '临溪县人民政府会议纪要',
  printedBy: '临溪县人民政府办公室',
  label: '项目会办会',
  ordinal: 3,
  heldOn: '2018-05-15',
  startsAt: '15:00',
  place: '县政府三楼会议室',
  chair: { title: '县长', name: '沈立新' },
  outcomes: [],
  matters: [{ problem, decisions: [decision()] }],
  roll: [],
  copies: ['县委', '县人大'],
  draftedOn: '2018-05-16',
  ...otherwise,
});

describe('draft minutes', () => {
  it('say when, who chaired, where, and what was heard', () => {
    expect(draftMinutes(record())).toMatchObject({
      masthead: '临溪县人民政府会议纪要',
      number: null,
      title: '2018年第3次项目会办会纪要',
      date: '2018-05-16',
      printedBy: '临溪县人民政府办公室',
      meeting: {
        heldOn: '2018-05-15',
        time: '下午3时',
        chair: '县长沈立新',
        place: '县政府三楼会议室',
        name: '2018年第3次项目会办会',
        heard: ['清溪河综合治理工程取水口用地指标未落实问题的汇报'],
      },
    });
  });

  it('have for each problem what was heard, what was decided, who and by when', () => {
    expect(draftMinutes(record()).items).toEqual([
      {
        heading: '关于清溪河综合治理工程取水口用地指标未落实问题',
        problem:
          '县水务局关于清溪河综合治理工程取水口用地指标未落实问题的汇报。取水口占地12亩，尚无用地指标。',
        decisions: [
          {
            verb: 'decided',
            text: '由县国土资源局调剂用地指标5亩',
            id: 'decision',
            lead: '县国土资源局',
            assisting: ['县水务局'],
            limit: '2018-06-15',
          },
        ],
      },
    ]);
  });

  it('prefer the recorder’s words to our own', () => {
    const heard = '县水务局关于取水口用地的汇报';
    const matters = [{ problem, decisions: [decision(), decision({ heard })] }];
    expect(draftMinutes(record({ matters })).items[0]?.problem).toBe(heard);
  });

  it('name what was put off among what was heard, and decide nothing about it', () => {
    const putOff = { ...problem, title: '移民安置问题' };
    const matters = [
      { problem, decisions: [decision()] },
      { problem: putOff, decisions: [] },
    ];
    const { items, meeting } = draftMinutes(record({ matters }));
    expect(items).toHaveLength(1);
    expect(meeting.heard).toEqual([
      '清溪河综合治理工程取水口用地指标未落实问题',
      '清溪河综合治理工程移民安置问题的汇报',
    ]);
  });

  it('put a matter beside the docket under its own words', () => {
    const matters = [{ problem: null, decisions: [decision({ heard: '防汛准备情况的汇报' })] }];
    expect(draftMinutes(record({ matters })).items[0]).toMatchObject({
      heading: '关于防汛准备情况',
      problem: '防汛准备情况的汇报',
    });
  });

  it('begin with what became of the last decisions, at the limit that holds', () => {
    const outcome = {
      decisionId: '1',
      minutesNumber: '临政纪〔2018〕2号',
      requirement: '完成评估',
      leadUnitName: '县国土资源局',
      limitOn: '2018-05-10',
      grantedUntil: '2018-05-31',
      state: 'acknowledged' as const,
      closedOn: null,
    };
    expect(draftMinutes(record({ outcomes: [outcome] })).outcomes).toEqual([
      {
        decision: '完成评估',
        responsibleUnit: '县国土资源局',
        limit: '2018-05-31',
        result: 'extended',
        remark: '',
      },
    ]);
  });

  it('list who came by post and name, each under one heading', () => {
    const seat = { postId: null, unitId: null, role: 'required' as const, standIn: null, note: '' };
    const roll = [
      { ...seat, title: '县长', name: '沈立新', status: 'present' as const },
      { ...seat, title: '财政局局长', name: '钱守正', status: 'leave' as const },
      {
        ...seat,
        title: '住建局局长',
        name: '高建业',
        status: 'stand-in' as const,
        standIn: { title: '住建局副局长', name: '李工' },
      },
      { ...seat, title: '县人大常委会', name: '', status: 'observer' as const },
    ];
    expect(draftMinutes(record({ roll })).attendance).toEqual({
      present: ['县长沈立新', '住建局副局长李工（代住建局局长高建业）'],
      leave: ['财政局局长钱守正'],
      observers: ['县人大常委会'],
    });
  });

  it('go to who always gets them and to every unit charged with something, each once', () => {
    const matters = [{ problem, decisions: [decision(), decision({ leadUnit: '县水务局' })] }];
    expect(draftMinutes(record({ matters })).copies).toEqual(['县委', '县人大', '县国土资源局', '县水务局']);
  });
});

test.each([
  ['00:30', '上午0时30分'],
  ['09:00', '上午9时'],
  ['12:00', '下午12时'],
  ['15:30', '下午3时30分'],
])('%s is said as %s', (time, said) => {
  expect(spokenTime(time)).toBe(said);
});

test.each([
  ['清溪河治理', '临时用地未批', '清溪河治理临时用地未批问题'],
  ['清溪河治理', '清溪河治理用地问题', '清溪河治理用地问题'],
])('%s, %s: %s', (project, title, about) => {
  expect(topic(project, title)).toBe(about);
});

test.each([
  ['防汛准备情况的汇报', '防汛准备情况'],
  ['县水务局关于防汛准备情况的汇报，目前物资已到位', '防汛准备情况'],
  ['防汛准备情况', '防汛准备情况'],
])('%s is about %s', (heard, about) => {
  expect(topicHeard(heard)).toBe(about);
});

test.each([
  [{ closedOn: '2018-05-09', grantedUntil: null }, 'done'],
  [{ closedOn: '2018-05-20', grantedUntil: null }, 'overdue'],
  [{ closedOn: null, grantedUntil: '2018-05-15' }, 'extended'],
  [{ closedOn: null, grantedUntil: '2018-05-14' }, 'overdue'],
  [{ closedOn: null, grantedUntil: null, limitOn: '2018-05-15' }, 'underWay'],
])('%j stands as %s', (otherwise, result) => {
  expect(outcomeResult({ limitOn: '2018-05-10', ...otherwise }, '2018-05-15')).toBe(result);
});
