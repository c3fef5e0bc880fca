import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { findSource } from '../mechanism/index.ts';
import { issueSomeMinutes } from './testing.ts';

const written = {
  until: '2018-07-10',
  reason: '汛期',
  progress: '过半',
  nextSteps: '抢晴天',
  signedBy: '路远',
  fileId: null,
};

describe('an opinion on a request, where the document has somebody look at it first', () => {
  let county: TestCounty;
  let leader: Caller;
  let office: Caller;
  let unit: Caller;
  let id: string;

  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-18' });
    leader = county.as('vice-magistrate-transport');
    office = county.as('supervision-office-clerk');
    unit = county.as('transport-clerk');
    const { server } = county;
    const source = await server.database.withJurisdiction(server.jurisdiction.id, 'read only', (tx) =>
      findSource(tx, server.jurisdiction.id, 1),
    );
    const published = await county.as('leading-group-office-director').call('mechanismVersion.publish', {
      source: source.replace(
        '    decidedBy: { unit: supervision-office }',
        '    reviewedBy: { relation: portfolio-lead }\n    decidedBy: { unit: supervision-office }',
      ),
      effectiveFrom: '2018-05-19',
      note: '延期先经分管副县长',
      expectedVersion: 1,
    });
    if (published.status !== 200) throw new Error(JSON.stringify(published.body));
    const decisions = [{ requirement: '打通林场路', leadUnitId: 'transport-bureau', limitOn: '2018-06-15' }];
    await issueSomeMinutes(county, { decisions });
    await county.settle();
    county.setDate('2018-05-21');
    ({ id } = (await office.call('supervision.list', { page: 1 })).body.items[0]);
  });

  const show = async () => (await office.call('supervision.show', { id })).body;
  const doIt = async (by: Caller, verb: string, input: object = {}) =>
    by.call(`supervision.${verb}`, { id, revision: (await show()).revision, ...input });
  const opinion = { favours: true, opinion: '情况属实，建议同意。' };
  const called = async () =>
    (await leader.call('desk.show')).body.duties.filter(
      (line: { called: { step: string } | null }) => line.called?.step === 'opinion',
    );

  it('is nobody’s but theirs, and there is none without a request', async () => {
    await doIt(unit, 'acknowledge');
    expect((await doIt(county.nobody, 'reviewExtension', opinion)).status).toBe(401);
    for (const by of [unit, office, county.as('magistrate')]) {
      expect(await doIt(by, 'reviewExtension', opinion)).toMatchObject({ status: 403 });
    }
    const none = await doIt(leader, 'reviewExtension', opinion);
    expect(none).toMatchObject({ status: 422, body: { code: 'extension-none' } });
  });

  it('comes before the answer, and stands on the desk until it is given', async () => {
    await doIt(unit, 'requestExtension', written);
    const answer = { answer: 'granted', until: '2018-07-01' };
    const early = await doIt(office, 'decideExtension', answer);
    expect(early).toMatchObject({ status: 422, body: { code: 'extension-not-reviewed' } });
    expect(await called()).toMatchObject([{ group: 'unlimited', matter: { path: `/supervision/${id}` } }]);
    expect((await doIt(leader, 'reviewExtension', opinion)).status).toBe(200);
    expect(await called()).toMatchObject([{ group: 'done', done: { by: '韩志远' } }]);
    const again = await doIt(leader, 'reviewExtension', opinion);
    expect(again).toMatchObject({ status: 409, body: { code: 'extension-reviewed' } });
    expect((await doIt(office, 'decideExtension', answer)).status).toBe(200);
  });

  it('stands in the history beside the answer', async () => {
    const { events } = await show();
    expect(events.at(-1)).toMatchObject({
      opinion: { favours: true, words: '情况属实，建议同意。', by: { person: '韩志远' } },
      answer: { grantedUntil: '2018-07-01' },
    });
  });
});
