import type { Answer, TestCounty } from '../testing/county.ts';
import { unresolved } from '../features/problem/testing.ts';
import { desk, doers, office, signers, supervision, type UnitId, units } from './people.ts';
import type { Item, Meeting, Paper, Problem, World } from './world.ts';

/** One call of the interface: as whom, what, with what. */
export interface Call {
  post: string;
  verb: string;
  input: Record<string, unknown>;
}

export const ask = (county: TestCounty, { post, verb, input }: Call): Promise<Answer> =>
  county.as(post).call(verb, input);

/** The slots that there are in the months of a history. */
export const rule = 'resolution-meeting';
export const slots = ['2018-05#mid', '2018-05#end', '2018-06#mid', '2018-06#end', '2018-07#mid'];

/** The step that a problem waits for, and whose it is. */
export function problemOnwards({ id, revision, state, unit }: Problem, settle: boolean): Call | undefined {
  const { clerk, lead, liaison } = units[unit as UnitId];
  const version = { id, revision };
  const studied = settle
    ? { outcome: 'settled', findings: '现场议定办法。' }
    : { outcome: 'unresolved', findings: unresolved.findings, decisionAsked: unresolved.decisionAsked };
  const steps: Record<string, Call> = {
    returned: { post: clerk, verb: 'problem.raiseAgain', input: version },
    raised: { post: lead, verb: 'problem.review', input: version },
    reviewed: {
      post: liaison,
      verb: 'problem.recordSpecialMeeting',
      input: { ...version, ...studied, heldOn: '2018-05-02', chairedByPostId: lead },
    },
    unresolved: { post: clerk, verb: 'problem.submit', input: version },
    settled: { post: clerk, verb: 'problem.carryOut', input: { ...version, result: '已办' } },
    'carried-out': { post: supervision, verb: 'problem.verify', input: { ...version, finding: '属实' } },
  };
  return steps[state];
}

/** The step that the list of a slot, its meeting or its minutes waits for. */
export function slotOnwards(world: World, slotKey: string, today: string, nth: number): Call | undefined {
  const docket = world.dockets.find((one) => one.slotKey === slotKey);
  const meeting = world.meetings.find((one) => one.slotKey === slotKey);
  const reference = { rule, slotKey };
  const listed = world.listed.filter((one) => one.slotKey === slotKey);
  const lacking = listed.find(({ whole }) => !whole);
  if (docket?.state !== 'frozen') {
    if (lacking) {
      const stated = { responsibleUnitId: 'land-bureau', requirement: '落实指标', limitOn: '2018-12-31' };
      const { id, revision } = lacking;
      return { post: desk, verb: 'docket.editItem', input: { id, revision, ...stated } };
    }
    if (docket && listed.length > 0 && docket.cutoff <= today) {
      return { post: desk, verb: 'docket.freeze', input: { ...reference, revision: docket.revision } };
    }
    const waits = world.problems.some(({ state }) => state === 'submitted' || state === 'deferred');
    return waits ? { post: desk, verb: 'docket.compile', input: reference } : undefined;
  }
  if (meeting === undefined || meeting.state === 'unscheduled' || meeting.state === 'skipped') {
    return {
      post: office,
      verb: 'meeting.convene',
      input: {
        ...reference,
        heldOn: today,
        startsAt: '15:00',
        place: '会议室',
        chairPostId: 'magistrate',
        convenedAs: 'special-topic-meeting',
      },
    };
  }
  if (meeting.state === 'convened') return inSession(world, meeting, nth);
  const paper = world.papers.find((one) => one.meetingId === meeting.id);
  return paper && paperOnwards(paper, nth);
}

/** The meeting takes up what it has not decided yet, and ends. */
function inSession(world: World, { id: meetingId, revision, slotKey }: Meeting, nth: number): Call {
  const decided = world.decisions.filter((one) => one.meetingId === meetingId);
  const open = world.listed.filter(
    ({ slotKey: on, problemId }) => on === slotKey && decided.every((one) => one.problemId !== problemId),
  );
  const next = open[nth % Math.max(1, open.length)];
  if (next === undefined) return { post: office, verb: 'meeting.end', input: { meetingId, revision } };
  const leads = Object.keys(doers);
  return {
    post: office,
    verb: 'meeting.decide',
    input: {
      meetingId,
      docketItemId: next.id,
      position: 1,
      revision: 0,
      heard: '',
      // Each says something of its own, so that it can be found in the paper.
      requirement: `落实第${world.decisions.length + 1}件指标`,
      leadUnitId: leads[nth % leads.length],
      assistingUnitIds: [],
      limitOn: nth % 3 === 0 ? '2018-07-20' : '2018-08-31',
      outcome: nth % 4 === 0 ? 'deferred' : 'decided',
    },
  };
}

function paperOnwards({ id, revision, state }: Paper, nth: number): Call | undefined {
  const version = { id, revision };
  const steps: Record<string, Call> = {
    draft: { post: office, verb: 'minutes.submit', input: version },
    'in-sign-off': { post: signers[nth % signers.length] ?? office, verb: 'minutes.signOff', input: version },
    signed: { post: office, verb: 'minutes.issue', input: version },
  };
  return steps[state];
}

/** The step that an item of supervision waits for; on its way it may ask for more time. */
export function itemOnwards(item: Item, nth: number, fileId: string): Call | undefined {
  const { id, revision, state, lead, extensions, currentLimit } = item;
  const version = { id, revision };
  const doer = doers[lead as keyof typeof doers];
  if (extensions.some(({ answeredOn }) => answeredOn === null)) {
    const answer = { answer: 'granted', until: nextDay(currentLimit) };
    return { post: supervision, verb: 'supervision.decideExtension', input: { ...version, ...answer } };
  }
  const report = { content: '已办结', fileIds: [] };
  const steps: Record<string, Call> = {
    open: { post: doer, verb: 'supervision.acknowledge', input: version },
    acknowledged: { post: doer, verb: 'supervision.reportBack', input: { ...version, ...report } },
    'sent-back': { post: doer, verb: 'supervision.reportBack', input: { ...version, ...report } },
    reported: { post: supervision, verb: 'supervision.close', input: { ...version, finding: '查看属实' } },
  };
  if (nth % 6 === 0 && state === 'acknowledged') {
    const words = { reason: '雨季', progress: '一半', nextSteps: '抢工', signedBy: '局长' };
    const request = { until: nextDay(currentLimit), ...words, fileId };
    return { post: doer, verb: 'supervision.requestExtension', input: { ...version, ...request } };
  }
  return steps[state];
}

export const nextDay = (date: string): string => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
};
