import { describe, expect, test } from 'vitest';
import { type BulletinFacts, type BulletinMatter, draftBulletin, draftSpecialReport } from './draft.ts';

const matter = (otherwise: Partial<BulletinMatter> = {}): BulletinMatter => ({
  matter: '用地报批',
  lead: '县国土资源局',
  progress: 'under-way',
  originalLimit: '2018-05-20',
  limit: '2018-05-20',
  overdueDays: null,
  extended: 0,
  doneOn: null,
  ...otherwise,
});
const facts = (otherwise: Partial<BulletinFacts> = {}): BulletinFacts => ({
  from: '2018-05-15',
  asOf: '2018-05-25',
  total: 4,
  closed: 2,
  late: 1,
  reported: 0,
  overdue: 1,
  underWay: 1,
  extended: 1,
  matters: [
    matter({ progress: 'overdue', overdueDays: 5 }),
    matter({ matter: '林场路', lead: '县交通运输局', limit: '2018-06-10', extended: 1 }),
    matter({ matter: '河道清淤', lead: '县水务局', progress: 'closed', doneOn: '2018-05-19' }),
    matter({ matter: '配套资金', lead: '县财政局', progress: 'closed', doneOn: '2018-05-22' }),
  ],
  ...otherwise,
});
const said = (passages: ReturnType<typeof draftBulletin>) =>
  Object.fromEntries(passages.map(({ id, text }) => [id, text]));

describe('a bulletin', () => {
  test('says the figures, what was done, what was not and whose, and what was put off', () => {
    expect(said(draftBulletin(facts()))).toEqual({
      overall:
        '2018年5月15日至2018年5月25日，督办事项共4项：已核实销号2项，其中按期办结1项、逾期办结1项；' +
        '已反馈待核实0项；正在办理1项；逾期未办结1项。',
      done: '县水务局：河道清淤，2018年5月19日办结。\n县财政局：配套资金，2018年5月22日办结。',
      undone: '县国土资源局：用地报批，时限2018年5月20日，已逾期5天。',
      extended: '县交通运输局：林场路，延期1次，原定2018年5月20日，现为2018年6月10日。',
      next: '逾期的1项，责任单位立即办理并说明原因；正在办理的1项，按时限办结反馈；确需延期的，在时限之前书面报告。',
    });
  });

  test('of nothing says so in every passage', () => {
    const none = facts({ total: 0, closed: 0, late: 0, overdue: 0, underWay: 0, extended: 0, matters: [] });
    expect(said(draftBulletin(none))).toEqual({
      overall: '2018年5月15日至2018年5月25日，没有督办事项。',
      done: '没有已销号的事项。',
      undone: '没有逾期未办结的事项。',
      extended: '没有延期的事项。',
      next: '继续做好督办工作。',
    });
  });
});

test('a special report puts what is late and what was put off among the problems', () => {
  const { problems } = said(draftSpecialReport(facts()));
  expect(problems).toMatch(/用地报批.*逾期5天[^]*林场路，延期1次/);
});
