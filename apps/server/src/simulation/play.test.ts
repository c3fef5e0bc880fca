import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { enterDemonstration } from '../features/county/index.ts';
import { type TestCounty, testCounty } from '../testing/county.ts';
import { historyOf } from './history.ts';
import { lastPlayed, play } from './play.ts';

const from = '2018-03-01';
/** Long enough for a meeting with its minutes, and for the month's edition. */
const to = '2018-04-03';

async function played(seed: number, until: string) {
  const county = await testCounty({ today: from });
  const done = { commands: 0, refusals: {} as Record<string, number> };
  await enterDemonstration(county.server, {
    from,
    play: async () => void Object.assign(done, await play(county.server, { from, to: until, seed })),
  });
  return { county, done };
}

/** What was done, by whom and when, without the ids that are made anew each time. */
async function story({ server }: TestCounty): Promise<unknown[]> {
  const { rows } = await server.database.withJurisdiction(server.jurisdiction.id, 'read only', (tx) =>
    sql`select command.verb, command.at, person.name
        from command left join person on person.jurisdiction_id = command.jurisdiction_id and person.id = command.person_id
        where command.jurisdiction_id = ${server.jurisdiction.id} and command.verb not in ('county.open', 'files.receive')
          and (command.person_id is not null or command.verb = 'simulation.day')
        order by command.at, command.verb, person.name`.execute(tx),
  );
  return rows;
}

it('fills every room, through use cases that nobody is refused, and no event is left over', async () => {
  const { county, done } = await played(2018, to);
  expect(done.refusals).toEqual({});
  expect(done.commands).toBeGreaterThan(120);
  const look = async (verb: string, input = {}) =>
    (await county.as('government-office-director').call(verb, input)).body;
  county.setDate(to);
  const { meetings } = await look('meeting.year', { year: 2018 });
  const states = new Set(
    meetings.map(({ rule, state }: { rule: string; state: string }) => `${rule} ${state}`),
  );
  expect([...states]).toEqual(expect.arrayContaining(['weekly-report ended', 'resolution-meeting ended']));
  expect((await look('problem.list')).total).toBeGreaterThan(0);
  expect((await look('supervision.list')).total).toBeGreaterThan(0);
  expect((await look('atlas.editions')).editions).toMatchObject([{ month: '2018-03', number: 1 }]);
  const { server } = county;
  const waiting = await server.database.withJurisdiction(server.jurisdiction.id, 'read only', (tx) =>
    tx.selectFrom('outbox').select(['topic', 'last_error']).where('delivered_at', 'is', null).execute(),
  );
  expect(waiting).toEqual([]);
}, 300_000);

it('plays the same history by the same seed, and another by another', async () => {
  const until = '2018-03-13';
  const [one, same, other] = [await played(7, until), await played(7, until), await played(8, until)];
  expect(await story(same.county)).toEqual(await story(one.county));
  expect(await story(other.county)).not.toEqual(await story(one.county));
}, 300_000);

it('goes on with the next day where it was interrupted, and begins no second past', async () => {
  const { county } = await played(2018, '2018-03-06');
  const { server } = county;
  expect(await lastPlayed(server)).toBe('2018-03-06');
  county.setDate('2018-03-09');
  const lines: string[] = [];
  await historyOf(server, (line) => lines.push(line)).play();
  expect(lines[0]).toContain('2018-03-07');
  expect(await lastPlayed(server)).toBe('2018-03-08');
  await enterDemonstration(server, { from, play: () => Promise.reject(new Error('played twice')) });
}, 300_000);
