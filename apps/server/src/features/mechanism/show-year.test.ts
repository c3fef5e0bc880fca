import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';

interface Slot {
  rule: string;
  key: string;
  month: number;
  time: { kind: string; date?: string; from?: string; to?: string };
  cutoff: { nominal: string; actual: string; because: string; clause: string; desk: string } | null;
  lead: { post: string; holder: string | null } | null;
}
interface Year {
  notice: string | null;
  days: { date: string; kind: string }[];
  slots: Slot[];
}

describe('mechanism.year', () => {
  let county: TestCounty;
  beforeAll(async () => {
    county = await testCounty({ county: 'shilin-2018', today: '2018-05-10' });
  });
  const yearOf = async (year: number): Promise<Year> =>
    (await county.as('magistrate').call('mechanism.year', { year })).body;
  const cutoffs = ({ slots }: Year, rule: string) =>
    slots.flatMap((slot) => (slot.rule === rule && slot.cutoff ? slot.cutoff : []));

  it('is refused to nobody', async () => {
    expect((await county.nobody.call('mechanism.year', { year: 2018 })).status).toBe(401);
  });

  it('names the legal range of a year', async () => {
    const { status, body } = await county.as('magistrate').call('mechanism.year', { year: 1789 });
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'invalid-input' });
    expect(body.places[0]).toMatchObject({ path: 'year', detail: expect.stringContaining('1990') });
  });

  it('shows how the cut-offs of 2018 that fall on days off were moved', async () => {
    const moved = cutoffs(await yearOf(2018), 'resolution-meeting').filter(
      ({ because }) => because !== 'as-stated',
    );
    expect(moved.map(({ nominal, actual, because }) => [nominal, actual, because])).toEqual([
      ['2018-03-25', '2018-03-23', 'moved-earlier'],
      ['2018-05-13', '2018-05-11', 'moved-earlier'],
      ['2018-08-25', '2018-08-24', 'moved-earlier'],
      ['2018-10-13', '2018-10-12', 'moved-earlier'],
      ['2018-11-25', '2018-11-23', 'moved-earlier'],
    ]);
    expect(moved[0]).toMatchObject({ clause: '二（二）4（1）', desk: '县发改局重点项目科' });
  });

  it('has every day of the year, holidays and make-up days told apart', async () => {
    const { notice, days } = await yearOf(2018);
    const kind = (date: string) => days.find((day) => day.date === date)?.kind;
    expect(notice).toContain('2018');
    expect(days).toHaveLength(365);
    expect(['2018-05-01', '2018-05-02', '2018-05-13', '2018-04-28'].map(kind)).toEqual([
      'off',
      'working',
      'off',
      'make-up',
    ]);
  });

  it('has the slots from the day the mechanism is in force, each with whose turn it is', async () => {
    const { slots } = await yearOf(2018);
    expect(slots.filter(({ rule }) => rule === 'resolution-meeting')).toHaveLength(20);
    const tours = slots.filter(({ rule }) => rule === 'site-tour');
    expect(tours.map(({ month, lead }) => [month, lead?.holder])).toEqual([
      [4, '周林春'],
      [5, '李雄彬'],
      [6, '殷瑕'],
      [7, '余春'],
      [8, '苏云波'],
      [9, '伏思良'],
      [10, '周林春'],
      [11, '李雄彬'],
      [12, '殷瑕'],
    ]);
    expect(slots.find(({ key }) => key === '2018-Q2')?.time).toEqual({
      kind: 'window',
      from: '2018-06-11',
      to: '2018-06-20',
    });
  });

  it('says of 2027 that it is not published: no working day, no day off, no cut-off moved', async () => {
    const year = await yearOf(2027);
    expect(year.notice).toBeNull();
    expect(new Set(year.days.map(({ kind }) => kind))).toEqual(new Set(['not-published']));
    const papers = cutoffs(year, 'resolution-meeting');
    expect(papers).toHaveLength(24);
    for (const { nominal, actual, because } of papers) {
      expect({ actual, because }).toEqual({ actual: nominal, because: 'not-published' });
    }
  });

  it('shows a meeting on the day that was set for it', async () => {
    const linxi = await testCounty({ today: '2018-05-10' });
    const slot = { rule: 'resolution-meeting', slotKey: '2018-05#mid' };
    const convening = {
      heldOn: '2018-05-15',
      startsAt: '09:00',
      place: '三楼会议室',
      chairPostId: 'magistrate',
    };
    await linxi
      .as('government-office-director')
      .call('meeting.convene', { ...slot, ...convening, convenedAs: 'special-topic-meeting' });
    const { slots } = (await linxi.as('magistrate').call('mechanism.year', { year: 2018 })).body as Year;
    const mid = slots.find(({ rule, key }) => rule === slot.rule && key === slot.slotKey);
    expect(mid?.time).toEqual({ kind: 'day', date: '2018-05-15' });
  });

  it('shows a post only what concerns it, with what comes round to it by its day', async () => {
    const linxi = await testCounty({ today: '2018-05-10' });
    const yearFor = async (of?: string) =>
      (await linxi.as('magistrate').call('mechanism.year', { year: 2018, of })).body;
    const { slots, duties } = await yearFor('post:vice-magistrate-industry');
    expect(new Set(slots.map(({ rule }: Slot) => rule))).toEqual(
      new Set(['executive-meeting', 'weekly-report', 'site-tour', 'groundbreaking']),
    );
    expect(duties.find(({ rule }: { rule: string }) => rule === 'lead-tour')).toEqual({
      rule: 'lead-tour',
      slot: '2018-05',
      says: '当月牵头的副县长定日子并带队',
      clause: '二（三）3',
      bearer: '副县长（工业）',
      due: '2018-05-31',
    });
    const desk = await yearFor('unit:key-projects-section');
    expect(new Set(desk.slots.map(({ rule }: Slot) => rule))).toEqual(
      new Set(['resolution-meeting', 'atlas-edition']),
    );
    expect((await yearFor()).duties).toEqual([]);
    expect((await yearFor('magistrate')).code).toBe('invalid-input');
    expect((await yearFor('post:nobody')).slots).toEqual([]);
  });
});
