import fc from 'fast-check';
import { expect, it } from 'vitest';
import { someFacts } from '../features/project/testing.ts';
import { answered, someContent } from '../features/problem/testing.ts';
import { wordsOfSheet } from '../features/minutes/testing.ts';
import { type TestCounty, testCounty } from '../testing/county.ts';
import { callOf, type Stage } from './attempt.ts';
import { type Deed, histories } from './deed.ts';
import { faultsAtRest, faultsNow } from './invariants.ts';
import { ask, nextDay } from './onwards.ts';
import { desk, office, units } from './people.ts';
import { look, type World } from './world.ts';

/** The same histories each time; `HISTORIES_SEED` and `HISTORIES` try others. A failure names its seed. */
const seed = Number(process.env['HISTORIES_SEED'] ?? 20_180_426);
const numRuns = Number(process.env['HISTORIES'] ?? 5);
const limit = numRuns > 5 ? 3_600_000 : 50_000;
const pdf = Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n', 'latin1');

async function begin(): Promise<Stage> {
  const today = '2018-05-03';
  const county = await testCounty({ today });
  const project = async (unit: string) => {
    const facts = someFacts({ responsibleUnitId: unit });
    return answered(await county.as(desk).call('project.create', facts)).id;
  };
  const projects = {
    'water-bureau': await project('water-bureau'),
    'housing-bureau': await project('housing-bureau'),
  };
  for (const unit of ['water-bureau', 'housing-bureau', 'water-bureau'] as const) {
    const { clerk, lead } = units[unit];
    const content = someContent({ leaderPostId: lead });
    answered(await county.as(clerk).call('problem.raise', { ...content, projectId: projects[unit] }));
  }
  const file = await county.as('land-clerk').upload('情况报告.pdf', pdf);
  return { county, today, projects, fileId: answered(file).id };
}

/** Attempts a deed; whatever was refused has changed nothing. Answers whether something was done. */
async function attempt(stage: Stage, world: World, deed: Deed): Promise<boolean> {
  const { county } = stage;
  if (deed.kind === 'let days pass') {
    for (let days = 1 + (deed.first % 3); days > 0; days -= 1) stage.today = nextDay(stage.today);
    county.setDate(stage.today);
    return true;
  }
  if (deed.kind === 'deliver') {
    await county.settle();
    return true;
  }
  const call = callOf(stage, world, deed);
  if (call === undefined) return false;
  const { status, body } = await ask(county, call);
  if (status === 200) return true;
  // A refusal has a code and its reason in words; anything else is a fault.
  expect([call.verb, body.code]).not.toEqual([call.verb, 'internal-error']);
  expect([call, await look(county)]).toEqual([call, world]);
  return false;
}

/** The paper of every meeting whose minutes are issued says each of its decisions: what, who, by when. */
async function expectPapersToSay(county: TestCounty, world: World): Promise<number> {
  const issued = world.papers.filter(({ state }) => state === 'issued');
  for (const { meetingId } of issued) {
    const { minutes } = answered(await county.as(office).call('minutes.show', { meetingId }));
    const words = wordsOfSheet(minutes.sheet);
    for (const { requirement, limitOn, outcome } of world.decisions.filter(
      (one) => one.meetingId === meetingId,
    )) {
      if (outcome !== 'decided') continue;
      const [, month, day] = limitOn.split('-').map(Number);
      expect(words).toContain(requirement);
      expect(words).toContain(`${month}月${day}日`);
    }
  }
  return issued.length;
}

it('whatever is done in whatever order, the document is kept and no decision is lost', async () => {
  const states = new Set<string>();
  let papers = 0;
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      const stage = await begin();
      for (const deed of history) {
        if (!(await attempt(stage, await look(stage.county), deed))) continue;
        expect(faultsNow(await look(stage.county))).toEqual([]);
      }
      await stage.county.settle();
      const world = await look(stage.county);
      expect([...faultsNow(world), ...faultsAtRest(world)]).toEqual([]);
      papers += await expectPapersToSay(stage.county, world);
      for (const { passages } of world.problems) for (const { state } of passages) states.add(state);
    }),
    // However busy the machine is, it is under a minute; the first history alone walks the whole chain.
    { seed, numRuns, endOnFailure: true, interruptAfterTimeLimit: limit },
  );
  // Histories in which nothing happens would prove nothing.
  expect(papers).toBeGreaterThan(0);
  expect([...states]).toEqual(expect.arrayContaining(['deferred', 'decided', 'carried-out', 'closed']));
}, 3_600_000);
