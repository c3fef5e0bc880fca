import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { midMay, someArrangement } from '../meeting/testing.ts';
import { answered, raisedProblem } from '../problem/testing.ts';
import { someFacts } from '../project/testing.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await testCounty();
  await raisedProblem(county);
  const create = (otherwise: object) =>
    county.as('key-projects-clerk').call('project.create', someFacts(otherwise));
  answered(await create({ name: '城区石桥片区改造', responsibleUnitId: 'housing-bureau' }));
  answered(await create({ name: '石桥大道改建', responsibleUnitId: 'housing-bureau' }));
  answered(
    await county
      .as('government-office-clerk')
      .call('meeting.convene', { ...midMay, ...someArrangement({ heldOn: '2018-05-17' }) }),
  );
});

const find = (post: string, words: string) => county.as(post).call('goTo.find', { words });
const projects = async (words: string, post = 'key-projects-clerk') =>
  answered(await find(post, words)).projects.map(({ name }: { name: string }) => name);

describe('refusals', () => {
  it('finds nothing for nobody, and nothing by no word or by a book', async () => {
    expect((await county.nobody.call('goTo.find', { words: '石桥' })).body.code).toBe('not-signed-in');
    for (const words of ['', ' ', '长'.repeat(101)]) {
      expect([words, (await find('key-projects-clerk', words)).body.code]).toEqual([words, 'invalid-input']);
    }
  });

  it('does not find what is not in sight', async () => {
    expect(await projects('石桥', 'water-clerk')).toEqual([]);
    expect(answered(await find('housing-clerk', '取水口')).problems).toEqual([]);
    expect(answered(await find('water-clerk', '取水口')).problems).toHaveLength(1);
  });
});

describe('what is found', () => {
  it.each(['石桥', 'sq', 'SQ'])(
    'has the projects whose name begins with %s before the others',
    async (words) => {
      const [first, ...others] = await projects(words);
      expect(first).toBe('石桥大道改建');
      expect(others).toContain('城区石桥片区改造');
    },
  );

  it('holds every word', async () => {
    expect(await projects('石桥 改建')).toEqual(['石桥大道改建']);
    expect(await projects('sqdd 改建')).toEqual(['石桥大道改建']);
    expect(await projects('石桥 没有这个词')).toEqual([]);
    expect(await projects('%')).toEqual([]);
  });

  it('has problems by title and by its first letters', async () => {
    for (const words of ['用地指标', 'qsk']) {
      const { problems } = answered(await find('water-clerk', words));
      expect(problems).toMatchObject([{ title: '取水口用地指标未落实', state: 'raised' }]);
    }
  });

  it('has meetings by the part of the month, the label, its first letters and the day', async () => {
    for (const words of ['5月中旬', '会办会 2018年', 'hbh', '2018-05-17']) {
      const { meetings } = answered(await find('water-clerk', words));
      expect([words, meetings]).toMatchObject([words, [{ slotKey: '2018-05#mid', heldOn: '2018-05-17' }]]);
    }
  });
});
