import { year2018 } from '@guatu/engine/testing/year-2018';
import { beforeAll, expect, it } from 'vitest';
import { answered, someContent, versionOf } from '../features/problem/testing.ts';
import { someFacts } from '../features/project/testing.ts';
import { type Answer, type TestCounty, testCounty } from '../testing/county.ts';

/**
 * Shilin's 2018, day by day on the server: each duty of the hand-worked table has to stand on the right desk, with the
 * right day, while somebody does what the year asks for.
 */
const { weekly, resolution, tours, groundbreakings, atlas } = year2018;
const secretariat = 'leading-group-office-director';
const [office, magistrate, deputy] = [
  'government-office-director',
  'magistrate',
  'government-office-deputy',
] as const;
/** The unit whose project has a problem for every meeting and a page in every edition, and who leads it. */
const [unit, lead] = ['housing-bureau', 'vice-magistrate-3'] as const;
const clerk = 'housing-head';
const rule = 'resolution-meeting';

let county: TestCounty;
let section: string;
let project: string;
const call = async (
  post: string,
  verb: string,
  input: Record<string, unknown> = {},
): Promise<Answer['body']> => answered(await county.as(post).call(verb, input));

const dayAfter = (date: string, days = 1) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** What the county has to fill in before the year can be played: the document leaves it open. */
beforeAll(async () => {
  county = await testCounty({ county: 'shilin-2018', today: '2018-03-01' });
  const added = { unitId: 'key-projects-section', name: '重点项目科经办员', kind: 'clerk' };
  section = (await call(secretariat, 'organisation.addPost', added)).id;
  const successor = { name: '重点项目科经办员' };
  const from = '2018-03-01';
  await call(secretariat, 'organisation.succeed', { postId: section, expectedHolder: null, successor, from });
  for (const leaderPostId of weekly.bearers) {
    const liaison = { leaderPostId, deputyPostId: deputy, expectedDeputy: null, from };
    await call(secretariat, 'organisation.assignLiaison', liaison);
  }
  const portfolio = { unitId: unit, leaderPostId: lead, expectedLeader: null, from };
  await call(secretariat, 'organisation.assignPortfolio', portfolio);
  const created = await call(section, 'project.create', someFacts({ responsibleUnitId: unit }));
  const lists = ['county-first-batch-2018'];
  const listed = await call(section, 'project.designate', { ...created, year: 2018, lists });
  await call(section, 'project.plan', { ...listed, year: 2018, plannedInvestment: 60_000_000, goal: null });
  project = created.id;
});

/** A line that a desk has to have on a day. `slot` is null for a case, which is known by its day. */
interface Wanted {
  day: string;
  post: string;
  action: string;
  slot: string | null;
  due: string;
}

/** What the table says of desks, the day it is due and a day ahead of it. */
const wantedOf = (section: string): Wanted[] => [
  ...weekly.days.flatMap(({ slot, day }) =>
    weekly.bearers.flatMap((post) => [
      { day: dayAfter(day, -3), post, action: 'report-weekly', slot, due: day },
      { day, post, action: 'report-weekly', slot, due: day },
    ]),
  ),
  ...resolution.flatMap(({ slot, from, to, cutoff, held, minutes }) => [
    // Nobody has set a day yet: the last one of the window.
    { day: from, post: magistrate, action: 'convene-meeting', slot, due: to },
    { day: from, post: section, action: 'compile-docket', slot, due: to },
    { day: held, post: 'supervision-office-director', action: 'report-outcomes', slot, due: held },
    { day: cutoff, post: lead, action: 'review-problem', slot: null, due: cutoff },
    { day: dayAfter(held), post: office, action: 'issue-minutes', slot: null, due: minutes },
    { day: minutes, post: office, action: 'issue-minutes', slot: null, due: minutes },
  ]),
  ...tours.flatMap(({ slot, lead: post, from, due }) =>
    [from, due].flatMap((day) => [
      { day, post, action: 'lead-tour', slot, due },
      { day, post: deputy, action: 'plan-tour', slot, due },
    ]),
  ),
  ...groundbreakings.flatMap(({ slot, from, due }) =>
    [from, due].flatMap((day) => [
      { day, post: office, action: 'organise-groundbreaking', slot, due },
      { day, post: 'development-reform-head', action: 'plan-groundbreaking', slot, due },
    ]),
  ),
  ...atlas.flatMap(({ slot, cutoff, due }) => [
    { day: cutoff, post: clerk, action: 'hand-in-atlas', slot: null, due: cutoff },
    { day: cutoff, post: section, action: 'compile-atlas', slot, due },
    { day: due, post: section, action: 'compile-atlas', slot, due },
  ]),
];

interface Line {
  action: string;
  matter: { slotKey: string | null };
  due: { date: string } | null;
  standing: { state: string };
  done: unknown;
}

/** Whatever of the day's wanted lines is missing from its desk, or said to be late there. */
async function missingOn(wanted: readonly Wanted[], day: string): Promise<unknown[]> {
  const rows = wanted.filter((row) => row.day === day);
  const missing: unknown[] = [];
  for (const post of new Set(rows.map((row) => row.post))) {
    const { duties }: { duties: Line[] } = await call(post, 'desk.show');
    for (const row of rows.filter((one) => one.post === post)) {
      const lines = duties.filter(
        ({ action, matter, done }) =>
          done === null && action === row.action && (row.slot === null || matter.slotKey === row.slot),
      );
      const right = lines.filter(
        ({ due, standing }) => due?.date === row.due && standing.state !== 'overdue',
      );
      if (right.length === 0 || (row.slot !== null && lines.length > 1)) missing.push({ row, lines });
    }
  }
  return missing;
}

/** The unit raises a problem for the next meeting; the leader looks at it in time. */
let problem: Answer['body'] = null;
async function raise() {
  const content = someContent({ leaderPostId: lead, involvedUnitIds: [] });
  problem = await call(clerk, 'problem.raise', { ...content, projectId: project });
}

/** On the cut-off the problem is handed in, and the list is closed with it on it, and with no other. */
async function closeList(slotKey: string, day: string) {
  const open = await call(clerk, 'problem.show', { id: problem.id });
  expect([day, open.nextDocket]).toEqual([day, { rule, slotKey, cutoff: day }]);
  const reviewed = await call(lead, 'problem.review', versionOf(problem));
  const studied = await call(deputy, 'problem.recordSpecialMeeting', {
    ...versionOf(reviewed),
    outcome: 'unresolved',
    heldOn: day,
    chairedByPostId: lead,
    findings: '县级指标不足。',
    decisionAsked: '请会议明确用地指标来源。',
  });
  await call(clerk, 'problem.submit', versionOf(studied));
  const reference = { rule, slotKey };
  await call(section, 'docket.compile', reference);
  const { items } = await call(section, 'docket.show', reference);
  expect(items).toHaveLength(1);
  for (const item of items) {
    const stated = { responsibleUnitId: 'land-bureau', requirement: '落实指标', limitOn: '2019-03-29' };
    await call(section, 'docket.editItem', { ...versionOf(item), ...stated });
  }
  const { revision } = await call(section, 'docket.show', reference);
  await call(section, 'docket.freeze', { ...reference, revision });
}

const convene = (slotKey: string, heldOn: string) =>
  call(office, 'meeting.convene', {
    rule,
    slotKey,
    heldOn,
    startsAt: '15:00',
    place: '县政府三楼会议室',
    chairPostId: magistrate,
    convenedAs: 'special-topic-meeting',
  });

/** The meeting puts its one problem off, which the next list takes up again unless it is another's turn. */
async function hold(meetingId: string) {
  const { docket } = await call(office, 'meeting.show', { meetingId });
  for (const { id } of docket.items) {
    await call(office, 'meeting.decide', {
      meetingId,
      docketItemId: id,
      position: 1,
      revision: 0,
      heard: '',
      requirement: '由县国土资源局落实指标',
      leadUnitId: 'land-bureau',
      assistingUnitIds: [],
      limitOn: '2019-03-29',
      outcome: 'decided',
    });
  }
  const { revision } = await call(office, 'meeting.show', { meetingId });
  await call(office, 'meeting.end', { meetingId, revision });
}

/** Issued on the last of the three days, the minutes are in time. */
async function issue(meetingId: string) {
  const { minutes } = await call(office, 'minutes.show', { meetingId });
  const handed = await call(office, 'minutes.submit', versionOf(minutes));
  const signed = await call(magistrate, 'minutes.signOff', versionOf(handed));
  await call(office, 'minutes.issue', versionOf(signed));
  const after = await call(office, 'minutes.show', { meetingId });
  expect(after.minutes).toMatchObject({ state: 'issued', standing: { state: 'done', days: null } });
}

async function report(month: string) {
  const open = { id: project, month, revision: null, problems: null, photographs: [] };
  await call(clerk, 'project.reportMonth', { ...open, completed: 3_000_000, progress: '完成护岸' });
  const handIn = await call(clerk, 'atlas.handIn', { month, unitId: unit });
  expect(handIn).toMatchObject({ late: false });
}

it('puts every duty of the year on the right desk for the right day, while the year is played', async () => {
  const meetings = new Map<string, string>();
  const wanted = wantedOf(section);
  const missing: unknown[] = [];
  for (let day = '2018-03-01'; day <= '2019-01-02'; day = dayAfter(day)) {
    county.setDate(day);
    // What the clock does by itself, once a week: a county that is off for some days catches up.
    await (weekly.days.some((one) => one.day === day) ? county.passTime() : county.settle());
    if (day === '2018-03-02') await raise();
    missing.push(...(await missingOn(wanted, day)));
    for (const { slot, cutoff, held, minutes } of resolution) {
      if (day === cutoff) {
        await closeList(slot, day);
        meetings.set(slot, (await convene(slot, held)).id);
      }
      // What is raised after a cut-off is for the next list.
      if (day === dayAfter(cutoff)) await raise();
      const meetingId = meetings.get(slot) ?? '';
      if (day === held) await hold(meetingId);
      if (day === minutes) await issue(meetingId);
    }
    for (const { slot, cutoff } of atlas) if (day === cutoff) await report(slot);
  }
  expect(missing).toEqual([]);
}, 300_000);
