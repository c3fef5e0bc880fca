import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { answered, someContent, versionOf } from '../problem/testing.ts';
import { someFacts } from '../project/testing.ts';

const secretariat = 'leading-group-office-director';
const leader = 'vice-magistrate-2';
const from = '2018-05-10';

interface Post {
  id: string;
  unitId: string;
  kind: string;
}

/** A real county opens with what its document says: no towns, no clerks, nobody answering for a unit. */
describe('a county whose document leaves portfolios open', () => {
  let county: TestCounty;
  let town: string;
  let clerk: string;
  beforeAll(async () => {
    county = await testCounty({ county: 'shilin-2018', today: from });
    const entered = await ask(secretariat, 'organisation.addUnit', {
      name: '板桥街道',
      kind: 'town',
      parentId: 'county-government',
    });
    town = entered.id;
    const { posts }: { posts: Post[] } = await ask(secretariat, 'organisation.show', {});
    for (const { id, kind } of posts.filter(({ unitId }) => unitId === town)) {
      await ask(secretariat, 'organisation.succeed', {
        postId: id,
        expectedHolder: null,
        successor: { name: kind },
        from,
      });
      if (kind === 'clerk') clerk = id;
    }
  });

  const ask = async (post: string, verb: string, input: Record<string, unknown>) =>
    answered(await county.as(post).call(verb, input));
  const foundOf = async (code: string, kind?: string) =>
    (await ask('magistrate', 'mechanism.show', {})).findings.find(
      (one: { code: string; params: { kind?: string } }) => one.code === code && one.params.kind === kind,
    );

  it('lets a problem of a town through to review once a leader answers for the town', async () => {
    const project = await ask('development-reform-head', 'project.create', {
      ...someFacts({ responsibleUnitId: town }),
    });
    const raised = await ask(clerk, 'problem.raise', {
      ...someContent({ leaderPostId: leader }),
      projectId: project.id,
    });
    const review = () => county.as(leader).call('problem.review', versionOf(raised));
    expect((await review()).body.code).toBe('not-yours');

    await ask(secretariat, 'organisation.assignPortfolio', {
      unitId: town,
      leaderPostId: leader,
      expectedLeader: null,
      from,
    });
    expect(await review()).toMatchObject({ status: 200, body: { state: 'reviewed' } });
  });

  it('says of a finding that the county has answered it', async () => {
    expect(await foundOf('unit-kind-empty', 'town')).toMatchObject({ answered: true });
    expect(await foundOf('portfolios-not-stated')).toMatchObject({ answered: false });
    expect(await foundOf('scoring-not-stated')).toMatchObject({ answered: false });
  });
});
