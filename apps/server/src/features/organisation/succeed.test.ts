import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';

const post = 'vice-magistrate-industry';
const secretariat = 'leading-group-office-director';

describe('organisation.succeed', () => {
  let county: TestCounty;
  let incumbent: { personId: string; name: string; since: string };

  const holderOf = async (id: string) => {
    const { body } = await county.as(secretariat).call('organisation.show');
    return body.posts.find((row: { id: string }) => row.id === id).holder;
  };
  const succession = (changes: object = {}) => ({
    postId: post,
    expectedHolder: incumbent.personId,
    successor: { name: '新任者' },
    from: '2018-05-10',
    ...changes,
  });

  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-10' });
    incumbent = await holderOf(post);
  });

  it('is refused to nobody, and to whoever is not of the secretariat', async () => {
    const nobody = await county.nobody.call('organisation.succeed', succession());
    expect(nobody).toMatchObject({ status: 401, body: { code: 'not-signed-in' } });
    const magistrate = await county.as('magistrate').call('organisation.succeed', succession());
    expect(magistrate).toMatchObject({ status: 403, body: { code: 'not-yours' } });
    expect(await holderOf(post)).toEqual(incumbent);
  });

  it('is refused to an editor who saw another holder', async () => {
    const late = await county
      .as(secretariat)
      .call('organisation.succeed', succession({ expectedHolder: null }));
    expect(late).toMatchObject({ status: 409, body: { code: 'conflict' } });
  });

  it('names the day since which the present holder is in office when the date is no later', async () => {
    const early = await county
      .as(secretariat)
      .call('organisation.succeed', succession({ from: incumbent.since }));
    expect(early).toMatchObject({ status: 422, body: { code: 'succession-too-early' } });
    expect(early.body.detail).toContain(incumbent.since);
  });

  it('names each place of an input that is not as it should be, with what was expected', async () => {
    const wrong = await county
      .as(secretariat)
      .call('organisation.succeed', succession({ from: '2018-02-30', successor: { name: ' ' } }));
    expect(wrong).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
    expect(wrong.body.places.map(({ path }: { path: string }) => path)).toContain('from');
  });

  it('gives the post to the successor and keeps the predecessor on record', async () => {
    const done = await county.as(secretariat).call('organisation.succeed', succession());
    expect(done.status).toBe(200);
    expect(await holderOf(post)).toMatchObject({ name: '新任者', since: '2018-05-10' });
    const history = await county.server.database.withJurisdiction(
      county.server.jurisdiction.id,
      'read only',
      (tx) =>
        tx
          .selectFrom('appointment')
          .select(['person_id', 'to_date'])
          .where('post_id', '=', post)
          .orderBy('from_date')
          .execute(),
    );
    expect(history).toHaveLength(2);
    expect(history[0]).toEqual({ person_id: incumbent.personId, to_date: '2018-05-09' });
  });

  it('names the successor from the day on which the post is taken over, and the holder until then', async () => {
    const clerk = 'water-head';
    const before = await holderOf(clerk);
    const change = { postId: clerk, expectedHolder: before.personId, successor: { name: '下月到任者' } };
    const { body } = await county
      .as(secretariat)
      .call('organisation.succeed', { ...change, from: '2018-06-01' });
    expect(body).toMatchObject({ holder: before, next: { name: '下月到任者', since: '2018-06-01' } });
    const again = { ...change, successor: { name: '另一人' }, from: '2018-07-01' };
    const stale = await county.as(secretariat).call('organisation.succeed', again);
    expect(stale).toMatchObject({
      status: 409,
      body: { code: 'conflict', params: { by: '顾全', at: expect.stringMatching(/^2018-05-10T/) } },
    });
    const informed = await county
      .as(secretariat)
      .call('organisation.succeed', { ...again, expectedHolder: body.next.personId });
    expect(informed).toMatchObject({ status: 200, body: { next: { name: '另一人' } } });
  });

  it('lets only one of two editors succeed', async () => {
    const { personId } = await holderOf('magistrate');
    const attempt = (name: string) =>
      county.as(secretariat).call('organisation.succeed', {
        postId: 'magistrate',
        expectedHolder: personId,
        successor: { name },
        from: '2018-05-10',
      });
    const answers = await Promise.all([attempt('甲'), attempt('乙')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
