import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';

describe('organisation.succeed', () => {
  let county: TestCounty;
  const post = 'magistrate';
  const asked = async () => {
    const { body } = await county.as(secretary).call('organisation.show');
    return body.posts.find(({ id }: { id: string }) => id === post);
  };
  const secretary = 'development-reform-head';
  beforeAll(async () => {
    county = await testCounty();
  });

  it('asks for somebody signed in', async () => {
    const input = { postId: post, expectedHolder: null, successor: { name: '新人' }, from: '2018-05-11' };
    const { status, body } = await county.nobody.call('organisation.succeed', input);
    expect(status).toBe(401);
    expect(body.code).toBe('not-signed-in');
  });
});
