import { describe, expect, it } from 'vitest';
import { type TestCounty, testCounty, type TestCountyOptions } from '../../testing/county.ts';
import { someFacts } from '../project/testing.ts';
import { answered, someContent, submittedProblem, unresolved } from './testing.ts';

const docket = { rule: 'resolution-meeting', slotKey: '2018-05#mid' };

/** A county whose gate is another: the same text, with other steps between raising and docket. */
const gateOf = (steps: string) => (text: string) =>
  text.replace(/steps: \[reviewed,.*\]/, `steps: [${steps}]`);

/** The same text, with nothing about problems, and nobody named who deals with them. */
const silent = (text: string) =>
  text
    .replace(/^problems:[\s\S]*?\n(?=\S|\n#)/m, 'problems: not-stated\n')
    .replaceAll(/ {2}- id: (?:raise|review|study|submit|verify)-problem\n(?: {4}.*\n)+/g, '');

interface Case {
  name: string;
  options: TestCountyOptions;
  /** Posts of whom somebody takes each step; the one that keeps projects and dockets is the last. */
  posts: string[];
  leader: string;
  path: string[];
}

const linxi = ['water-clerk', 'vice-magistrate-agriculture', 'office-deputy-3', 'key-projects-clerk'];
const cases: Case[] = [
  {
    name: 'the demonstration county',
    options: {},
    posts: linxi,
    leader: 'vice-magistrate-agriculture',
    path: ['raised', 'reviewed', 'unresolved', 'submitted', 'docketed'],
  },
  {
    name: 'Shilin',
    options: { county: 'shilin-2018' },
    posts: ['water-head', 'vice-magistrate-1', 'development-reform-head'],
    leader: 'vice-magistrate-1',
    path: ['raised', 'reviewed', 'unresolved', 'submitted', 'docketed'],
  },
  {
    name: 'a gate that begins with handing in and ends with review',
    options: { rewrite: gateOf('submitted, reviewed') },
    posts: linxi,
    leader: 'vice-magistrate-agriculture',
    path: ['raised', 'submitted', 'reviewed', 'docketed'],
  },
  {
    name: 'a gate that asks for nothing but study',
    options: { rewrite: gateOf('studied') },
    posts: linxi,
    leader: 'vice-magistrate-agriculture',
    path: ['raised', 'unresolved', 'docketed'],
  },
  {
    name: 'a document that says nothing of problems: the custom',
    options: { rewrite: silent },
    posts: linxi,
    leader: 'vice-magistrate-agriculture',
    path: ['raised', 'submitted', 'docketed'],
  },
];

/** What each offer of the screen that leads on is carried out by. */
const steps: Record<string, { verb: string; more?: object }> = {
  review: { verb: 'problem.review' },
  'record-special-meeting': { verb: 'problem.recordSpecialMeeting', more: unresolved },
  submit: { verb: 'problem.submit' },
};

async function raised(county: TestCounty, { posts, leader }: Case): Promise<string> {
  const [unit, ...rest] = posts;
  const project = answered(await county.as(rest.at(-1) ?? '').call('project.create', someFacts()));
  const content = someContent({ involvedUnitIds: [], leaderPostId: leader });
  const problem = { ...content, projectId: project.id };
  return answered(await county.as(unit ?? '').call('problem.raise', problem)).id;
}

/** Takes the one step that somebody is offered; says which, or null when nobody is offered any. */
async function goOn(county: TestCounty, { posts, leader }: Case, id: string): Promise<string | null> {
  for (const post of posts) {
    const { actions, revision } = answered(await county.as(post).call('problem.show', { id }));
    const offered = actions.find(
      ({ action, obstacle }: { action: string; obstacle: unknown }) => obstacle === null && action in steps,
    );
    const step = steps[offered?.action];
    if (step === undefined) continue;
    const input = { id, revision, ...step.more, ...(step.more && { chairedByPostId: leader }) };
    answered(await county.as(post).call(step.verb, input));
    return step.verb;
  }
  return null;
}

describe.each(cases)('$name', (one) => {
  it('leads a problem through the steps of its gate and no others, whatever they are', async () => {
    const county = await testCounty(one.options);
    if (one.options.county === 'shilin-2018') {
      const portfolio = { unitId: 'water-bureau', leaderPostId: one.leader, expectedLeader: null };
      const secretariat = county.as('leading-group-office-director');
      answered(await secretariat.call('organisation.assignPortfolio', { ...portfolio, from: '2018-05-10' }));
    }
    const id = await raised(county, one);
    const desk = county.as(one.posts.at(-1) ?? '');
    const shown = async () => answered(await desk.call('problem.show', { id }));
    const gate = one.path.slice(0, -1);
    for (const state of gate.slice(1)) {
      const before = await shown();
      expect(before.missing.map(({ what }: { what: string }) => what)).toEqual(
        gate.slice(gate.indexOf(before.state) + 1),
      );
      // No list takes up what has a step before it.
      answered(await desk.call('docket.compile', docket));
      expect((await shown()).state).toBe(before.state);
      expect(await goOn(county, one, id)).not.toBeNull();
      expect((await shown()).state).toBe(state);
    }
    expect(await goOn(county, one, id)).toBeNull();
    answered(await desk.call('docket.compile', docket));
    const { path, ahead } = await shown();
    expect(path.map(({ state }: { state: string }) => state)).toEqual(one.path);
    expect(ahead.map(({ state }: { state: string }) => state)).toEqual(['decided', 'carried-out', 'closed']);
  });
});

describe('a problem that nobody hands in', () => {
  const county = () => testCounty({ rewrite: gateOf('reviewed') });

  it('waits before the list while it lacks a part of its charter, and the list says which', async () => {
    const bare = await county();
    const [one] = cases;
    const id = await raised(bare, one as Case);
    const unit = bare.as('water-clerk');
    const { revision } = answered(await unit.call('problem.show', { id }));
    const lacking = { ...someContent({ team: null }), id, revision };
    answered(await unit.call('problem.edit', lacking));
    const lead = bare.as('vice-magistrate-agriculture');
    answered(await lead.call('problem.review', { id, revision: revision + 1 }));
    const desk = bare.as('key-projects-clerk');
    answered(await desk.call('docket.compile', docket));
    const { items, waiting } = answered(await desk.call('docket.show', docket));
    expect([items, waiting]).toMatchObject([[], [{ problemId: id, late: false, missing: ['team'] }]]);
    // It is on the desk that makes the list, which can send it back to its unit.
    const back = { id, revision: revision + 2, reason: '没有班子' };
    expect((await lead.call('problem.sendBack', back)).body.code).toBe('not-yours');
    expect(answered(await desk.call('problem.sendBack', back)).state).toBe('returned');
  });
});

it('a county that admits no late problems lets them wait for the next list, and its list says so', async () => {
  const county = await testCounty({
    rewrite: (text) => text.replace('late: next-docket', 'late: refused'),
  });
  const desk = county.as('key-projects-clerk');
  county.setDate('2018-05-11');
  answered(await desk.call('docket.compile', docket));
  county.setDate('2018-05-14');
  const { id: problemId } = await submittedProblem(county);
  const { admitsLate, waiting } = answered(await desk.call('docket.show', docket));
  expect([admitsLate, waiting]).toMatchObject([false, [{ problemId, late: true }]]);
  const admission = { ...docket, problemId, reason: '急' };
  expect((await desk.call('docket.admitLate', admission)).body.code).toBe('docket-late-refused');
  const next = answered(await desk.call('docket.show', { ...docket, slotKey: '2018-05#end' }));
  expect(next.waiting).toMatchObject([{ problemId, late: false }]);
});
