import { obligations } from '@guatu/engine';
import { Temporal } from 'temporal-polyfill';
import { beforeAll, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { loadRulebook } from '../mechanism/index.ts';
import { facts } from './facts.ts';
import { answered, raisedProblem, versionOf, walkers } from './testing.ts';

let county: TestCounty;
let id: string;
beforeAll(async () => {
  county = await testCounty();
  const raised = await raisedProblem(county);
  id = raised.id;
  county.setDate('2018-05-11');
  answered(await county.as(walkers.lead).call('problem.review', versionOf(raised)));
});

const owed = async () => {
  const { jurisdiction, database } = county.server;
  return database.withJurisdiction(jurisdiction.id, 'read only', async (tx) => {
    const rulebook = await loadRulebook(tx, jurisdiction.id, '2018-05-11');
    const { triggers, fulfilments, links } = await facts(
      tx,
      jurisdiction.id,
      rulebook,
      Temporal.PlainDate.from('2018-05-11'),
    );
    const ledger = { ...rulebook, from: '2018-05-01', to: '2018-05-31', triggers, fulfilments };
    return { links, duties: obligations(ledger).filter(({ slot }) => slot.startsWith('problem:')) };
  });
};

it('a review that was done is met, and the study that follows is owed by the next cut-off', async () => {
  const { duties } = await owed();
  expect(duties).toMatchObject([
    { action: 'review-problem', due: { date: '2018-05-11' }, fulfilled: { at: '2018-05-11' } },
    {
      action: 'hold-special-meeting',
      bearer: { kind: 'post', id: 'vice-magistrate-agriculture' },
      due: { date: '2018-05-11', nominal: '2018-05-13' },
      fulfilled: null,
    },
  ]);
});

it('every case is called by its problem and opens its page', async () => {
  const { links, duties } = await owed();
  expect(duties.map(({ slot }) => links[slot])).toEqual(
    duties.map(() => ({ title: '取水口用地指标未落实', path: `/resolution/problems/${id}` })),
  );
});
