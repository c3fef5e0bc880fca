import { beforeAll, describe, expect, it } from 'vitest';
import { procedures } from '../../permissions/procedures.ts';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';
import { someFacts } from '../project/testing.ts';
import { issueSomeMinutes } from '../supervision/testing.ts';
import { returnKinds } from './returns.ts';

const secretariat = 'development-reform-head';

describe('the burden of returns', () => {
  let county: TestCounty;
  const ask = async (post: string, verb: string, input: Record<string, unknown> = {}) =>
    answered(await county.as(post).call(verb, input));
  const burden = (post: string, input: Record<string, unknown> = {}) => ask(post, 'burden.show', input);
  const unitOf = async (post: string, unitId: string) =>
    (await burden(post)).units.find((one: { unitId: string }) => one.unitId === unitId);
  let projectId: string;
  const acknowledge = async (post: string) => {
    const { items } = await ask(post, 'supervision.list', { page: 1 });
    const { revision } = await ask(post, 'supervision.show', { id: items[0].id });
    return ask(post, 'supervision.acknowledge', { id: items[0].id, revision });
  };

  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-18' });
    ({ id: projectId } = await ask('key-projects-clerk', 'project.create', someFacts()));
    await issueSomeMinutes(county, {
      decisions: [{ requirement: '整治清溪河', leadUnitId: 'water-bureau', limitOn: '2018-06-15' }],
    });
    await county.settle();
  });

  it('is nobody’s who is not signed in, and nobody but the secretariat says what is assumed', async () => {
    expect((await county.nobody.call('burden.show')).body.code).toBe('not-signed-in');
    const input = { perReturn: 5, perField: 1, revision: 0 };
    for (const post of ['magistrate', 'water-head', 'supervision-office-director']) {
      expect((await county.as(post).call('burden.reckon', input)).body.code).toBe('not-yours');
    }
    const impossible = { ...input, perField: -1 };
    expect((await county.as(secretariat).call('burden.reckon', impossible)).body.code).toBe('invalid-input');
  });

  it('counts a return by the fields that really changed, and names the clause that asked for it', async () => {
    const before = await unitOf('water-clerk', 'water-bureau');
    await ask('water-clerk', 'project.reportMonth', {
      id: projectId,
      month: '2018-05',
      revision: null,
      completed: 1_000_000,
      statistics: null,
      progress: '完成围堰',
      problems: null,
      explanation: null,
      reason: null,
      photographs: [],
    });
    const after = await unitOf('water-clerk', 'water-bureau');
    expect(after.returns).toBe(before.returns + 1);
    // Completed, progress, and the month that it is.
    expect(after.fields - before.fields).toBe(3);
    expect(after.minutes - before.minutes).toBeCloseTo(3 + 3 * 0.5);
    expect(after.rules).toContainEqual(
      expect.objectContaining({ rule: 'update-project', clause: '三（二）', returns: 1, fields: 3 }),
    );
    expect(after.months.at(-1)).toMatchObject({ month: '2018-05', returns: after.returns });
  });

  it('counts one click as a return without a field', async () => {
    const before = await unitOf('water-clerk', 'water-bureau');
    county.setDate('2018-06-18');
    await ask('water-clerk', 'project.reportUnchanged', { id: projectId, month: '2018-06' });
    await acknowledge('water-clerk');
    const after = await unitOf('water-clerk', 'water-bureau');
    expect([after.returns - before.returns, after.fields - before.fields]).toEqual([2, 0]);
    expect(after.months.at(-1)).toEqual({ month: '2018-06', returns: 2, fields: 0, minutes: 6 });
  });

  it('is the own unit’s for a unit, the portfolio’s for its leader, every unit’s for offices and the magistrate', async () => {
    const seen = async (post: string) =>
      (await burden(post)).units.map(({ unitId }: { unitId: string }) => unitId);
    expect(await seen('housing-clerk')).toEqual(['housing-bureau']);
    expect(await seen('vice-magistrate-agriculture')).toContain('water-bureau');
    expect(await seen('vice-magistrate-industry')).not.toContain('water-bureau');
    for (const post of ['magistrate', 'supervision-office-clerk', secretariat]) {
      expect(await seen(post)).toContain('water-bureau');
    }
  });

  it('stands in the order of the organisation and names no person', async () => {
    const shown = await burden('magistrate');
    const { units, posts } = await ask('magistrate', 'organisation.show');
    const order = units.map(({ id }: { id: string }) => id);
    const places = shown.units.map(({ unitId }: { unitId: string }) => order.indexOf(unitId));
    expect(places).toEqual([...places].sort((one: number, other: number) => one - other));
    const text = JSON.stringify(shown);
    for (const { holder } of posts) {
      if (holder) expect(text).not.toContain(`"${holder.name}"`);
    }
    expect(text).not.toContain('person');
  });

  it('says how much comes round, which no return is', async () => {
    expect((await unitOf('magistrate', 'key-projects-section')).comingRound).toBeGreaterThan(0);
    expect(await unitOf('water-clerk', 'water-bureau')).toMatchObject({ comingRound: 0 });
  });

  it('is reckoned anew when something else is assumed; the second who says so is told', async () => {
    const before = await unitOf('magistrate', 'water-bureau');
    expect((await burden('magistrate')).reckoning).toEqual({
      perReturn: 3,
      perField: 0.5,
      revision: 0,
      mayChange: false,
    });
    const input = { perReturn: 1, perField: 0, revision: 0 };
    expect(await ask(secretariat, 'burden.reckon', input)).toEqual({ revision: 1 });
    const second = await county.as('development-reform-clerk').call('burden.reckon', input);
    expect(second.body.code).toBe('conflict');
    const after = await unitOf('magistrate', 'water-bureau');
    expect([after.returns, after.fields]).toEqual([before.returns, before.fields]);
    expect(after.minutes).toBe(before.returns);
    expect((await burden(secretariat)).reckoning).toMatchObject({ revision: 1, mayChange: true });
  });

  it('every command that is counted is one of the contract', () => {
    const known = new Set(procedures.map(({ verb }) => verb));
    expect(Object.keys(returnKinds).filter((verb) => !known.has(verb))).toEqual([]);
  });
});
