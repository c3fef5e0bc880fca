import { answered, versionOf } from '../../features/problem/testing.ts';
import { issueSomeMinutes } from '../../features/supervision/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { as, everyone, type Kind, seers, strangers, supervisors, unit } from '../kinds.ts';
import type { Table } from '../row.ts';

const hiddenFrom = strangers;
const notSupervisors = everyone.filter((kind) => !(supervisors as readonly Kind[]).includes(kind));
const reported = { content: '已办理。', fileIds: [] };
const written = {
  until: '2018-07-10',
  reason: '汛期提前，河道无法施工。',
  progress: '已完成清淤二公里。',
  nextSteps: '水位回落后三班作业。',
  signedBy: '汪清源',
  fileId: null,
};

/** What a unit does with its item, and what the supervision office does with it (二（二）4（3）). */
export const supervision: Table<'supervision'> = {
  list: { may: everyone, ready: () => ({}) },
  entry: { may: supervisors, ready: () => ({}) },
  enter: {
    may: supervisors,
    ready: () => ({
      source: 'site-tour',
      decidedOn: '2018-05-10',
      basis: '5月观摩推进会',
      clause: '三（三）',
      matter: '便道排水不畅',
      requirement: '疏通便道排水沟',
      leadUnitId: 'water-bureau',
      assistingUnitIds: [],
      limitOn: '2018-05-31',
    }),
  },
  noticeForm: { may: supervisors, ready: () => ({}) },
  issueNotice: { may: supervisors, ready: (county) => noticeWords(county) },
  drafts: { may: everyone, ready: () => ({}) },
  draft: {
    may: supervisors,
    hiddenFrom: notSupervisors,
    ready: async (county) => ({ id: (await bulletin(county)).id }),
  },
  drawUp: [
    { when: 'it is a bulletin', may: supervisors, ready: () => ({ kind: 'bulletin' }) },
    {
      when: 'it is a special report',
      may: ['secretariatHead', 'secretariatClerk', 'keyProjectsChief', 'keyProjectsClerk'],
      ready: () => ({ kind: 'special-report' }),
    },
  ],
  editDraft: {
    may: supervisors,
    hiddenFrom: notSupervisors,
    ready: async (county) => ({
      ...(await bulletin(county)),
      title: '关于督办事项落实情况的通报',
      addressee: null,
      copies: [],
      signedBy: '目督办主任 严明',
      passages: [],
    }),
  },
  redraw: {
    may: supervisors,
    hiddenFrom: notSupervisors,
    ready: async (county) => ({ ...(await bulletin(county)), coversFrom: '2018-05-01' }),
  },
  issueReport: { may: supervisors, hiddenFrom: notSupervisors, ready: (county) => bulletin(county) },
  acknowledgeSeveral: {
    may: unit,
    hiddenFrom,
    ready: async (county) => ({ items: [await opened(county), await opened(county)] }),
  },
  show: { may: seers, hiddenFrom, ready: async (county) => ({ id: (await opened(county)).id }) },
  acknowledge: { may: unit, hiddenFrom, ready: (county) => opened(county) },
  reportBack: [
    {
      when: 'the unit leads',
      may: unit,
      hiddenFrom,
      ready: async (county) => ({ ...(await acknowledged(county)), ...reported }),
    },
    {
      when: 'another unit assists',
      may: [...unit, 'otherUnitClerk'],
      hiddenFrom: ['otherLeader', 'townClerk'],
      ready: async (county) => ({ ...(await acknowledged(county, ['housing-bureau'])), ...reported }),
    },
  ],
  requestExtension: {
    may: unit,
    hiddenFrom,
    ready: async (county) => ({ ...(await acknowledged(county)), ...written }),
  },
  decideExtension: {
    may: supervisors,
    hiddenFrom,
    ready: async (county) => {
      const input = { ...(await acknowledged(county)), ...written };
      const asked = await step(county, 'unitClerk', 'requestExtension', input);
      return { ...asked, answer: 'granted', until: '2018-07-01' };
    },
  },
  reviewExtension: {
    // The demonstration county has nobody look at a request first.
    may: [],
    hiddenFrom,
    ready: async (county) => {
      const input = { ...(await acknowledged(county)), ...written };
      const asked = await step(county, 'unitClerk', 'requestExtension', input);
      return { ...asked, favours: true, opinion: '情况属实' };
    },
  },
  sendPartBack: {
    may: supervisors,
    hiddenFrom: ['otherLeader', 'townClerk'],
    ready: async (county) => ({
      ...(await partReported(county)),
      unitId: 'housing-bureau',
      reason: '配合材料不全',
    }),
  },
  noteRung: {
    may: supervisors,
    hiddenFrom,
    ready: async (county) => {
      const { id } = await opened(county, [], '2018-05-01');
      await county.passTime();
      const { rungs } = answered(await as(county, 'supervisionClerk').call('supervision.show', { id }));
      const reported = rungs.find(({ step: taken }: { step: string }) => taken === 'supervise');
      return { id, rungId: reported.id, words: '已提请分管副县长调度' };
    },
  },
  sendBack: {
    may: supervisors,
    hiddenFrom,
    ready: async (county) => ({ ...(await done(county)), reason: '未见验收材料' }),
  },
  close: {
    may: supervisors,
    hiddenFrom,
    ready: async (county) => ({ ...(await done(county)), finding: '现场核实无误' }),
  },
  reopen: {
    may: supervisors,
    hiddenFrom,
    ready: async (county) => {
      const closed = { ...(await done(county)), finding: '现场核实无误' };
      return {
        ...(await step(county, 'supervisionClerk', 'close', closed)),
        reason: '复查发现未完工',
      };
    },
  },
};

/** A notice about an item of the water bureau, before it goes out. */
export const noticeWords = async (county: TestCounty) => ({
  itemIds: [(await opened(county)).id],
  reporting: '在时限内反馈。',
  signedBy: '目督办主任 严明',
  copies: [],
});

type Version = { id: string; revision: number };

/** A bulletin that was begun. */
const bulletin = async (county: TestCounty): Promise<Version> =>
  versionOf(answered(await as(county, 'supervisionClerk').call('supervision.drawUp', { kind: 'bulletin' })));

let papers = 0;

/** A decision laid on the water bureau, by minutes of their own. */
async function opened(
  county: TestCounty,
  assistingUnitIds: string[] = [],
  limitOn = '2018-06-15',
): Promise<Version> {
  papers += 1;
  const number = `〔2018〕${papers}号`;
  const decision = {
    requirement: '完成河道清淤',
    leadUnitId: 'water-bureau',
    assistingUnitIds,
    limitOn,
  };
  // Issued on the county's day: nothing is late before it is there.
  const paper = { number, slotKey: `2018-05#${papers}`, heldOn: '2018-05-08', issuedOn: '2018-05-10' };
  await issueSomeMinutes(county, { ...paper, decisions: [decision] });
  await county.settle();
  const { items } = answered(
    await as(county, 'supervisionClerk').call('supervision.list', { source: number }),
  );
  return { id: items[0].id, revision: 1 };
}

const partReported = async (county: TestCounty) =>
  step(county, 'otherUnitClerk', 'reportBack', {
    ...(await acknowledged(county, ['housing-bureau'])),
    ...reported,
  });

const acknowledged = async (county: TestCounty, assisting?: string[]) =>
  step(county, 'unitClerk', 'acknowledge', await opened(county, assisting));

const done = async (county: TestCounty) =>
  step(county, 'unitClerk', 'reportBack', { ...(await acknowledged(county)), ...reported });

const step = async (
  county: TestCounty,
  kind: Kind,
  verb: string,
  input: Record<string, unknown>,
): Promise<Version> => versionOf(answered(await as(county, kind).call(`supervision.${verb}`, input)));
