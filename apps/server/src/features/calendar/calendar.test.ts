import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';

const secretariat = 'leading-group-office-director';
const mid = { rule: 'resolution-meeting', slotKey: '2018-05#mid' };
const closing = { kind: 'off', scope: 'local', reason: '县庆', number: '临政发〔2018〕9号' };
const notice2027 = {
  year: 2027,
  notice: '关于2027年部分节假日安排的通知',
  number: '国办发明电〔2026〕9号',
  daysOff: ['2027-01-01', '2027-02-06', '2027-02-07'],
  makeUpDays: ['2027-01-31'],
};

let county: TestCounty;
const ask = (verb: string, input: object = {}, by = secretariat) => county.as(by).call(verb, { ...input });
const shown = async () => (await ask('calendar.show')).body;
const cutoff = async () => (await ask('docket.show', mid)).body.cutoff;

describe('who may', () => {
  beforeAll(async () => {
    county = await testCounty();
  });

  it.each([
    ['calendar.publishYear', notice2027],
    ['calendar.recordDay', { ...closing, date: '2018-05-11' }],
    ['calendar.withdrawDay', { date: '2018-05-11', reason: '录错' }],
  ])('%s is refused to nobody, and to whoever is not of the secretariat', async (verb, input) => {
    expect((await county.nobody.call(verb, input)).body.code).toBe('not-signed-in');
    expect((await ask(verb, input, 'magistrate')).body.code).toBe('not-yours');
    expect(await shown()).toMatchObject({ days: [], mayKeep: true });
  });

  it('everybody reads the calendar, with the number of each notice', async () => {
    const { body } = await ask('calendar.show', {}, 'water-head');
    expect(body.mayKeep).toBe(false);
    expect(body.years.find(({ year }: { year: number }) => year === 2018)).toMatchObject({
      notice: '国务院办公厅关于2018年部分节假日安排的通知',
      number: '国办发明电〔2017〕12号',
      recorded: null,
    });
    expect(body.notPublished).toEqual([]);
  });
});

describe('a year', () => {
  beforeAll(async () => {
    county = await testCounty({ today: '2026-11-10' });
  });
  const publish = (changes: object) => ask('calendar.publishYear', { ...notice2027, ...changes });

  it.each([
    ['calendar-year-published', { year: 2026, daysOff: ['2026-05-01'], makeUpDays: [] }, '2026'],
    ['calendar-dates-outside-year', { daysOff: ['2026-12-31', '2027-01-01'] }, '2026-12-31'],
    ['calendar-day-both', { makeUpDays: ['2027-02-06'] }, '2027-02-06'],
    ['calendar-make-up-not-weekend', { makeUpDays: ['2027-02-01'] }, '2027-02-01'],
    ['invalid-input', { number: ' ' }, ''],
    ['invalid-input', { daysOff: ['2027-02-30'] }, ''],
  ])('is refused with %s for %j', async (code, changes, named) => {
    const { body } = await publish(changes);
    expect(body.code).toBe(code);
    expect(body.detail).toContain(named);
  });

  it('without a notice is said to be without, by the calendar and by the checker', async () => {
    expect((await shown()).notPublished).toEqual([2027]);
    const { findings } = (await ask('mechanism.show', { year: 2027 })).body;
    expect(findings.map(({ code }: { code: string }) => code)).toContain('calendar-not-published');
  });

  it('says beforehand which dates its notice moves', async () => {
    const { year, daysOff, makeUpDays } = notice2027;
    const { body } = await ask('calendar.previewYear', { year, daysOff, makeUpDays });
    expect(body).toMatchObject({ from: '2026-11-10', to: '2027-12-31' });
    const cutoffs = body.moves.filter(({ what }: { what: string }) => what === 'cutoff');
    // The 13th of February 2027 is a Saturday, the 13th of March too, and the 25th of April a Sunday.
    expect(cutoffs).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ slotKey: '2027-02#mid', before: '2027-02-13', after: '2027-02-12' }),
        expect.objectContaining({ slotKey: '2027-03#mid', before: '2027-03-13', after: '2027-03-12' }),
        expect.objectContaining({ slotKey: '2027-04#end', before: '2027-04-25', after: '2027-04-23' }),
      ]),
    );
    expect((await shown()).notPublished).toEqual([2027]);
  });

  it('is published once, and holds from then on', async () => {
    const answers = await Promise.all([publish({}), publish({})]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await publish({})).body.code).toBe('calendar-year-published');
    const { years, notPublished } = await shown();
    expect(notPublished).toEqual([]);
    expect(years.at(-1)).toMatchObject({
      ...notice2027,
      recorded: { on: '2026-11-10', by: '顾全' },
    });
    const { days, notice } = (await ask('mechanism.year', { year: 2027 })).body;
    const kind = (date: string) => days.find((day: { date: string }) => day.date === date).kind;
    expect(notice).toContain('2027');
    expect(['2027-01-01', '2027-01-04', '2027-01-31', '2027-02-14'].map(kind)).toEqual([
      'off',
      'working',
      'make-up',
      'off',
    ]);
  });
});

describe('a day', () => {
  beforeEach(async () => {
    county = await testCounty({ today: '2018-05-09' });
  });
  const close = (changes: object = {}) =>
    ask('calendar.recordDay', { ...closing, date: '2018-05-11', ...changes });

  it.each([
    ['invalid-input', { reason: ' ' }],
    ['invalid-input', { kind: 'as-noticed' }],
    ['invalid-input', { scope: 'whim' }],
    ['invalid-input', { date: '2018-02-30' }],
  ])('is refused with %s for %j', async (code, changes) => {
    expect((await close(changes)).body.code).toBe(code);
    expect((await shown()).days).toEqual([]);
  });

  it('says beforehand which dates it moves, and then moves them', async () => {
    const { body } = await ask('calendar.previewDay', { date: '2018-05-11', kind: 'off' });
    expect(body.moves).toEqual([
      {
        what: 'cutoff',
        title: '项目会办会',
        slotKey: '2018-05#mid',
        clause: '二（二）4（1）',
        before: '2018-05-11',
        after: '2018-05-10',
        count: 1,
      },
    ]);
    expect((await cutoff()).actual).toBe('2018-05-11');
    expect((await close()).status).toBe(200);
    expect((await cutoff()).actual).toBe('2018-05-10');
    expect((await shown()).days).toMatchObject([
      { ...closing, date: '2018-05-11', recorded: { on: '2018-05-09', by: '顾全' }, last: true, late: false },
    ]);
  });

  it('is not decided alike twice', async () => {
    await close();
    expect((await close({ reason: '再记一次' })).body.code).toBe('calendar-day-unchanged');
  });

  it('is taken back by another entry, while both stay on record', async () => {
    expect((await ask('calendar.withdrawDay', { date: '2018-05-11', reason: '录错' })).status).toBe(404);
    await close();
    expect((await ask('calendar.withdrawDay', { date: '2018-05-11', reason: '录错' })).status).toBe(200);
    expect((await cutoff()).actual).toBe('2018-05-11');
    expect((await shown()).days).toMatchObject([
      { kind: 'as-noticed', reason: '录错', last: true },
      { kind: 'off', last: false },
    ]);
    expect((await ask('calendar.withdrawDay', { date: '2018-05-11', reason: '录错' })).status).toBe(404);
  });

  it('that is put on record after it has passed changes nothing that was in time', async () => {
    county.setDate('2018-05-12');
    expect((await close({ scope: 'correction' })).status).toBe(200);
    expect((await cutoff()).actual).toBe('2018-05-11');
    expect((await shown()).days).toMatchObject([{ date: '2018-05-11', late: true }]);
    const { body } = await ask('calendar.previewDay', { date: '2018-05-10', kind: 'off' });
    expect(body.moves).toEqual([]);
  });

  it('declared off that very morning leaves its cut-off on it: nobody is late by a word of today', async () => {
    county.setDate('2018-05-11');
    expect((await close({ scope: 'emergency' })).status).toBe(200);
    expect((await cutoff()).actual).toBe('2018-05-11');
  });
});
