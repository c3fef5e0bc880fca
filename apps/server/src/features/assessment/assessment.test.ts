import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';
import {
  afterwards,
  card,
  drawnUp,
  lateEntry,
  office,
  quarter,
  scorecard,
  sentOut,
  someQuarter,
} from './testing.ts';

const water = { card, period: quarter, unitId: 'water-bureau' };
const pdf = Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n', 'latin1');

/** The item of a card with that id. */
const itemOf = (shown: { parts: { items: { id: string }[] }[] }, id: string) =>
  shown.parts.flatMap(({ items }) => items).find((item) => item.id === id) as never as {
    points: number | null;
    clause: string;
    how: { code: string; params: Record<string, number>; figure: { name: string } };
    facts: {
      id: string;
      value: number;
      entries: {
        key: string;
        excused: boolean;
        due: string;
        done: string | null;
        title: string;
        path: string;
      }[];
    }[];
  };

describe('who may not', () => {
  let county: TestCounty;
  beforeAll(async () => {
    county = await testCounty();
    await someQuarter(county);
  });
  const refused = async (as: string, verb: string, input: object) =>
    (await county.as(as).call(verb, { ...input })).body.code;

  it('a unit does not draw up, and is shown nothing before the draft goes out', async () => {
    expect(await refused('water-clerk', 'assessment.drawUp', { card, period: quarter })).toBe('not-yours');
    const shown = answered(await county.as('water-clerk').call('assessment.show', { period: quarter }));
    expect(shown).toMatchObject({ hidden: true, units: [], standing: null });
    expect(await refused('water-clerk', 'assessment.scorecard', water)).toBe('not-found');
    await drawnUp(county);
    expect(await refused('water-clerk', 'assessment.scorecard', water)).toBe('not-found');
  });

  it('leaders see all units ahead', async () => {
    for (const post of ['vice-magistrate-agriculture', 'vice-magistrate-industry']) {
      const { hidden, units } = answered(await county.as(post).call('assessment.show', { period: quarter }));
      expect(hidden).toBe(false);
      expect(units.map(({ id }: { id: string }) => id)).toContain('water-bureau');
    }
  });

  it('nothing is drawn up before its period is over, or twice', async () => {
    const running = { card, period: '2018-Q3' };
    expect(await refused(office, 'assessment.drawUp', running)).toBe('assessment-period-running');
    expect(await refused(office, 'assessment.drawUp', { card, period: quarter })).toBe('assessment-drawn-up');
    expect(await refused(office, 'assessment.drawUp', { card, period: '2018-05' })).toBe('not-found');
  });

  it('a draft leaves units the time of the rule, five working days', async () => {
    const { standing, objectionsFrom } = answered(
      await county.as(office).call('assessment.show', { period: quarter }),
    );
    expect(objectionsFrom).toBe('2018-07-10');
    const early = { id: standing.id, revision: standing.revision, objectionsUntil: '2018-07-09' };
    const { body } = await county.as(office).call('assessment.sendOut', early);
    expect([body.code, body.params]).toEqual(['assessment-objections-too-short', { earliest: '2018-07-10' }]);
  });

  it('points by judgement stay in their range, and only items that are judged take any', async () => {
    const { standing } = answered(await county.as(office).call('assessment.show', { period: quarter }));
    const judgement = {
      id: standing.id,
      revision: standing.revision,
      unitId: 'water-bureau',
      reason: '推诿',
    };
    expect(await refused(office, 'assessment.judge', { ...judgement, item: 'blame', points: 6 })).toBe(
      'assessment-points-out-of-range',
    );
    expect(await refused(office, 'assessment.judge', { ...judgement, item: 'in-time', points: 3 })).toBe(
      'assessment-item-not-judged',
    );
    expect(await refused('magistrate', 'assessment.judge', { ...judgement, item: 'blame', points: 2 })).toBe(
      'not-yours',
    );
    expect(
      await refused(office, 'assessment.judge', { ...judgement, item: 'blame', points: 2, reason: ' ' }),
    ).toBe('invalid-input');
    const entry = await lateEntry(county);
    const excuse = { ...judgement, entry, reason: '汛期' };
    expect(await refused('water-clerk', 'assessment.excuse', excuse)).toBe('not-yours');
    expect(await refused(office, 'assessment.excuse', { ...excuse, entry: 'report:2018-05' })).toBe(
      'assessment-nothing-to-excuse',
    );
  });

  it('a second writer is told, and nothing is final before its time', async () => {
    const { standing } = answered(await county.as(office).call('assessment.show', { period: quarter }));
    const judged = {
      id: standing.id,
      revision: standing.revision,
      unitId: 'water-bureau',
      item: 'blame',
      points: 2,
      reason: '推诿',
    };
    answered(await county.as(office).call('assessment.judge', judged));
    expect(await refused(office, 'assessment.judge', judged)).toBe('conflict');
    const now = { id: standing.id, revision: standing.revision + 1 };
    expect(await refused(office, 'assessment.finish', now)).toBe('assessment-not-draft');
    expect(
      await refused(office, 'assessment.correct', {
        ...now,
        unitId: 'water-bureau',
        points: 3,
        reason: '算错',
      }),
    ).toBe('assessment-not-final');
  });

  it('ranking takes a name and a reason', async () => {
    expect(
      await refused(office, 'assessment.setRanking', { shown: true, decidedBy: '', reason: '要求' }),
    ).toBe('invalid-input');
    expect(
      await refused(office, 'assessment.setRanking', { shown: true, decidedBy: '沈立新', reason: '' }),
    ).toBe('invalid-input');
    expect(
      await refused('magistrate', 'assessment.setRanking', {
        shown: true,
        decidedBy: '沈立新',
        reason: '要求',
      }),
    ).toBe('not-yours');
    expect(
      await refused(office, 'assessment.setRanking', { shown: false, decidedBy: '沈立新', reason: '要求' }),
    ).toBe('assessment-ranking-unchanged');
  });
});

describe('a quarter from the draft to the correction', () => {
  let county: TestCounty;
  beforeAll(async () => {
    county = await testCounty();
    await someQuarter(county);
  });

  it('is scored from the ledger by the default, which is named; each point leads to its entries and its clause', async () => {
    const shown = await scorecard(county);
    expect(shown.card).toMatchObject({
      basis: 'default',
      document: '过程管理考核默认计分办法',
      kind: 'quarter',
    });
    expect(shown.standing).toBeNull();
    const item = itemOf(shown, 'in-time');
    // One of two in time; without parts its thirty points have become 37.5.
    expect(item).toMatchObject({
      points: 18.75,
      clause: '1',
      how: {
        code: 'proportional',
        params: { value: 50, at: 100, marks: 37.5 },
        figure: { name: '督办事项按期办结率' },
      },
    });
    const due = item.facts.find(({ id }) => id === 'matters-due');
    expect(
      due?.entries.map(({ due: by, done, path }) => [by, done, path.startsWith('/supervision/')]),
    ).toEqual([
      ['2018-06-15', '2018-06-14', true],
      ['2018-06-20', null, true],
    ]);
    const land = await scorecard(county, 'land-bureau');
    expect(itemOf(land, 'parts')).toMatchObject({
      points: 0,
      how: { code: 'proportional', params: { value: 0 } },
    });
  });

  it('stands in the order of the organisation, without ranks; who has nothing is only named', async () => {
    const shown = answered(await county.as('magistrate').call('assessment.show', { period: quarter }));
    expect(shown.units.map(({ id }: { id: string }) => id)).toEqual(['water-bureau', 'land-bureau']);
    expect(shown.units.every(({ rank }: { rank: unknown }) => rank === null)).toBe(true);
    expect(shown.idle).toContain('县财政局');
    expect(shown.idle).not.toContain('县目标督查办公室');
    expect(shown.ranking).toEqual({ shown: false, decision: null });
  });

  it('goes out, and the unit sees its own card alone, with a line on its desk until the last day', async () => {
    await sentOut(county);
    const own = answered(await county.as('water-clerk').call('assessment.show', { period: quarter }));
    expect(own.units.map(({ id }: { id: string }) => id)).toEqual(['water-bureau']);
    expect(
      (await county.as('water-clerk').call('assessment.scorecard', { ...water, unitId: 'land-bureau' })).body
        .code,
    ).toBe('not-found');
    expect((await county.as('water-clerk').call('assessment.compare', { period: quarter })).body.code).toBe(
      'not-yours',
    );
    const { duties } = answered(await county.as('water-clerk').call('desk.show'));
    const told = duties.find(({ action }: { action: string }) => action === 'assess');
    expect(told).toMatchObject({ called: { to: 'know', step: 'objection' }, due: { date: '2018-07-10' } });
    expect(told.matter.path).toBe(`/assessment/water-bureau?card=${card}&period=${quarter}`);
  });

  it('is seen by every leader, and by no other unit', async () => {
    const unitsOf = async (post: string) =>
      answered(await county.as(post).call('assessment.show', { period: quarter })).units.map(
        ({ id }: { id: string }) => id,
      );
    expect(await unitsOf('vice-magistrate-agriculture')).toContain('water-bureau');
    expect(await unitsOf('vice-magistrate-industry')).toContain('water-bureau');
    expect(await unitsOf('land-clerk')).toEqual(['land-bureau']);
    expect((await county.as('land-clerk').call('assessment.scorecard', water)).body.code).toBe('not-found');
  });

  it('is objected to with a file, which is read by the unit, the office and leaders alone, and answered once', async () => {
    const unit = county.as('water-clerk');
    const { body: file } = await unit.upload('汛期通告.pdf', pdf);
    const { standing } = answered(await unit.call('assessment.show', { period: quarter }));
    const objection = {
      id: standing.id,
      unitId: 'water-bureau',
      item: 'in-time',
      reason: '汛期无法施工',
      fileIds: [file.id],
    };
    expect((await county.as('land-clerk').call('assessment.object', objection)).body.code).toBe('not-found');
    expect((await county.as(office).call('assessment.object', objection)).body.code).toBe('not-yours');
    const made = answered(await unit.call('assessment.object', objection));
    const reads = async (cookie: string) =>
      (await county.app.inject({ url: `/api/files/${file.id}`, headers: { cookie } })).statusCode;
    expect(
      await Promise.all(['water-head', office, 'magistrate', 'land-clerk', 'key-projects-clerk'].map(reads)),
    ).toEqual([200, 200, 200, 404, 404]);
    const { duties } = answered(await county.as(office).call('desk.show'));
    const paths = duties
      .filter(({ action }: { action: string }) => action === 'assess')
      .map(({ matter }: { matter: { path: string } }) => matter.path);
    expect(paths).toContain(`/assessment/water-bureau?card=${card}&period=${quarter}`);
    county.setDate('2018-07-11');
    expect((await unit.call('assessment.object', objection)).body.code).toBe('assessment-objections-over');
    const finish = { id: standing.id, revision: standing.revision };
    expect((await county.as(office).call('assessment.finish', finish)).body.code).toBe(
      'assessment-objections-unanswered',
    );
    const answer = { id: made.id, outcome: 'upheld', words: '确属汛期，认定免责。' };
    answered(await county.as(office).call('assessment.answer', answer));
    expect((await county.as(office).call('assessment.answer', answer)).body.code).toBe(
      'assessment-objection-answered',
    );
  });

  it('an excused entry deducts no longer and stays visible', async () => {
    const { standing } = await scorecard(county);
    const entry = await lateEntry(county);
    const excuse = {
      id: standing.id,
      revision: standing.revision,
      unitId: 'water-bureau',
      entry,
      reason: '汛期',
    };
    const { revision } = answered(await county.as(office).call('assessment.excuse', excuse));
    const again = { ...excuse, revision };
    expect((await county.as(office).call('assessment.excuse', again)).body.code).toBe(
      'assessment-already-excused',
    );
    const shown = await scorecard(county);
    const item = itemOf(shown, 'in-time');
    expect(item.points).toBe(37.5);
    expect(item.facts.flatMap(({ entries }) => entries).find(({ key }) => key === entry)).toMatchObject({
      excused: true,
    });
    expect(shown.excuses).toMatchObject([{ entry, reason: '汛期', withdrawn: null }]);
  });

  it('is final, and frozen: what the ledger says later is shown beside it and moves nothing', async () => {
    const { standing, soFar } = await scorecard(county);
    const finished = answered(
      await county.as(office).call('assessment.finish', { id: standing.id, revision: standing.revision }),
    );
    expect(finished.state).toBe('final');
    expect(
      (await county.as(office).call('assessment.finish', { id: standing.id, revision: finished.revision }))
        .body.code,
    ).toBe('assessment-final');
    // The land bureau reports its part late.
    const clerk = county.as('land-clerk');
    const { items } = answered(await clerk.call('supervision.list'));
    const [{ id }] = items;
    const { revision } = answered(await clerk.call('supervision.show', { id }));
    county.setDate('2018-07-20');
    const waterItem = answered(await county.as(office).call('supervision.show', { id }));
    const back = { id, revision: waterItem.revision, reason: '材料不全' };
    answered(await county.as(office).call('supervision.sendBack', back));
    expect(revision).toBeGreaterThan(0);
    const shown = await scorecard(county);
    expect([shown.soFar, shown.points]).toEqual([soFar, soFar]);
    expect(shown.drift.now).toBeLessThan(shown.drift.was);
    expect(shown.drift.facts).toContainEqual({ id: 'matters-in-time', was: 2, now: 1 });
    const { units } = answered(await county.as(office).call('assessment.show', { period: quarter }));
    expect(units.find(({ id: unit }: { id: string }) => unit === 'water-bureau').drifted).toBe(true);
  });

  it('is put right only by a dated correction with a reason, beside what it was', async () => {
    const { standing, points } = await scorecard(county);
    const correction = {
      id: standing.id,
      revision: standing.revision,
      unitId: 'water-bureau',
      points: 88,
      reason: '漏计一项',
    };
    expect((await county.as('water-clerk').call('assessment.correct', correction)).body.code).toBe(
      'not-yours',
    );
    const { revision } = answered(await county.as(office).call('assessment.correct', correction));
    expect((await county.as(office).call('assessment.correct', { ...correction, revision })).body.code).toBe(
      'assessment-correction-unchanged',
    );
    const shown = await scorecard(county);
    expect(shown.points).toBe(points);
    expect(shown.corrections).toMatchObject([
      { before: points, after: 88, reason: '漏计一项', on: '2018-07-20' },
    ]);
    const { units } = answered(await county.as('water-clerk').call('assessment.show', { period: quarter }));
    expect(units[0].corrected).toBe(88);
  });

  it('is ranked only after somebody decided so by name and with a reason, and no longer once that is taken back', async () => {
    const places = async () => {
      const { units, ranking } = answered(
        await county.as(office).call('assessment.show', { period: quarter }),
      );
      return {
        ranking,
        places: units.map(({ rank }: { rank: { place: number } | null }) => rank?.place ?? null),
      };
    };
    const decision = { shown: true, decidedBy: '沈立新', reason: '县政府常务会议要求' };
    answered(await county.as(office).call('assessment.setRanking', decision));
    expect(await places()).toMatchObject({
      places: [1, 2],
      ranking: { shown: true, decision: { decidedBy: '沈立新' } },
    });
    // A unit sees no other's card, and yet its place among all.
    const { units } = answered(await county.as('land-clerk').call('assessment.show', { period: quarter }));
    expect(units).toMatchObject([{ id: 'land-bureau', rank: { place: 2 } }]);
    answered(
      await county
        .as(office)
        .call('assessment.setRanking', { ...decision, shown: false, reason: '减轻负担' }),
    );
    expect(await places()).toMatchObject({
      places: [null, null],
      ranking: { shown: false, decision: { reason: '减轻负担' } },
    });
  });
});

describe('looks that keep nothing', () => {
  let county: TestCounty;
  beforeAll(async () => {
    county = await testCounty();
    await someQuarter(county);
  });

  it('other points: whose score moves', async () => {
    const asked = { card, period: quarter, points: 'in-time:40' };
    const shown = answered(await county.as(office).call('assessment.whatIf', asked));
    expect(shown.outOf).toEqual({ before: 100, after: 110 });
    const moved = shown.units.filter(({ moved: by }: { moved: number }) => by !== 0);
    expect(moved.map(({ id }: { id: string }) => id)).toEqual(['water-bureau']);
    expect((await county.as('water-clerk').call('assessment.whatIf', asked)).body.code).toBe('not-yours');
  });

  it('other documents on the same ledger, with what they ask and nobody knows', async () => {
    const { columns, units } = answered(
      await county.as('magistrate').call('assessment.compare', { period: quarter }),
    );
    const byId = Object.fromEntries(columns.map((column: { id: string }) => [column.id, column]));
    expect(columns[0]).toMatchObject({ basis: 'default', kind: 'score' });
    expect(byId['yanan-2017.key-projects']).toMatchObject({ kind: 'score', outOf: null, basis: 'example' });
    expect(byId['guangxi-zones.zone-award'].missing.map(({ id }: { id: string }) => id)).toContain(
      'new-start-target',
    );
    expect(byId['guangxi-zones.zone-award'].open).toHaveLength(1);
    expect(byId['wuhan-major-projects'].kind).toBe('light');
    expect(byId['danleng-2013'].kind).toBe('figures');
    expect(units.map(({ id }: { id: string }) => id)).toEqual(['water-bureau', 'land-bureau']);
    expect(units[0].answers).toHaveLength(columns.length);
  });

  it('the desk of whoever assesses says that the quarter is to be assessed', async () => {
    county.setDate(afterwards);
    const { duties } = answered(await county.as(office).call('desk.show'));
    expect(duties.filter(({ action }: { action: string }) => action === 'assess')).toMatchObject([
      { matter: { path: `/assessment?card=${card}&period=${quarter}` } },
    ]);
  });

  it('of a final card say nothing new when nothing but days has gone by', async () => {
    const { id, revision } = await sentOut(county);
    county.setDate('2018-07-11');
    answered(await county.as(office).call('assessment.finish', { id, revision }));
    county.setDate('2018-07-25');
    const { units } = answered(await county.as(office).call('assessment.show', { period: quarter }));
    expect(units.map(({ drifted }: { drifted: boolean }) => drifted)).toEqual([false, false]);
  });
});
