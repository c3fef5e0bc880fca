import { beforeAll, describe, expect, it } from 'vitest';
import { chair, office } from '../meeting/testing.ts';
import { answered } from '../problem/testing.ts';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { minutesOf, papersOf, twoDecisions, versionOf, wordsOfSheet } from './testing.ts';

const decisionText = 'items[0].decisions[0].text';

let county: TestCounty;
let meetingId: string;
beforeAll(async () => {
  county = await testCounty();
  meetingId = await twoDecisions(county);
});

const draft = () => minutesOf(county, meetingId);
const word = async (passages: Record<string, string>[], revision?: number, post = office) => {
  const paper = await draft();
  return county.as(post).call('minutes.word', {
    id: paper.id,
    revision: revision ?? paper.revision,
    passages: passages.map((passage) => ({ was: '', ...passage })),
  });
};
const codeOf = async (...asked: Parameters<typeof word>) => (await word(...asked)).body.code;

describe('the draft of minutes', () => {
  it('is not worded by anybody but the office', async () => {
    for (const post of ['water-clerk', chair, 'supervision-office-clerk']) {
      expect(await codeOf([{ place: 'title', text: '纪要' }], undefined, post)).toBe('not-yours');
    }
  });

  it.each([
    ['items[0].decisions[0].lead', '县水务局'],
    ['masthead', '某县人民政府会议纪要'],
    ['items[9].problem', '没有这一段'],
  ])('has no words for %s, which follows from the record', async (place, text) => {
    expect(await codeOf([{ place, text }])).toBe('minutes-place-fixed');
  });

  it.each([
    [decisionText, ''],
    [decisionText, '由县国土资源局调剂5亩。\n另行研究'],
    ['items[0].heading', ''],
    ['title', ''],
  ])('keeps %s a whole paragraph', async (place, text) => {
    expect(await codeOf([{ place, text }])).toBe('minutes-passage-whole');
  });

  it('is drafted from what was decided; what was put off decides nothing', async () => {
    const { sheet } = await draft();
    expect(wordsOfSheet(sheet).match(/牵头单位：[^；]+/g)).toEqual([
      '牵头单位：县国土资源局',
      '牵头单位：县水务局',
    ]);
    expect(sheet.copies).toBe('县委，县人大，县政协，县国土资源局，县水务局');
  });

  it('says what the office says, and what it was drafted as beside it', async () => {
    const passage = async () =>
      (await draft()).sheet.body
        .flatMap(({ runs }: { runs: { place: string }[] }) => runs)
        .find(({ place }: { place: string }) => place === 'items[0].problem');
    const drafted = (await passage()).text;
    answered(await word([{ place: 'items[0].problem', text: '会议听取了汇报。\n会议指出，要抓紧。' }]));
    expect(await passage()).toMatchObject({
      text: '会议听取了汇报。\n　　会议指出，要抓紧。',
      drafted,
      free: true,
    });
  });

  it('keeps both where two worded different passages, and refuses the second of two on the same', async () => {
    const { revision, sheet } = await draft();
    answered(await word([{ place: 'title', was: sheet.title, text: '关于水务项目的纪要' }], revision));
    const copies = { place: 'copies', was: sheet.copies, text: '县委、县国土资源局，县水务局。' };
    answered(await word([copies], revision));
    const later = { place: 'title', was: sheet.title, text: '另一个标题' };
    const { status, body } = await word([later], revision);
    expect([status, body.code, body.params.by]).toEqual([409, 'conflict', '白小雨']);
    const now = (await draft()).sheet;
    expect([now.title, now.copies]).toEqual(['关于水务项目的纪要', '县委，县国土资源局，县水务局']);
  });

  it('marks a decision that is worded otherwise, with both texts', async () => {
    answered(await word([{ place: decisionText, text: '县国土资源局在县级预留指标中调剂5亩' }]));
    const [first, second] = (await papersOf(county, meetingId)).decisions;
    expect([first.differs, first.recorded.requirement, first.minuted.requirement]).toEqual([
      ['requirement'],
      '由县国土资源局从县级预留指标中调剂5亩',
      '县国土资源局在县级预留指标中调剂5亩',
    ]);
    expect(second.differs).toEqual([]);
  });
});

describe('a decision recorded anew in the draft', () => {
  const anew = (otherwise: Record<string, unknown> = {}) => ({
    requirement: '由县国土资源局调剂3亩',
    leadUnitId: 'water-bureau',
    assistingUnitIds: ['land-bureau'],
    limitOn: '2018-06-30',
    reason: '会后核实面积为3亩',
    ...otherwise,
  });
  const rerecord = async (input: Record<string, unknown>, post = office) => {
    const { minutes, decisions } = await papersOf(county, meetingId);
    const decisionId = decisions[0].id;
    return county.as(post).call('minutes.rerecord', { ...versionOf(minutes), decisionId, ...input });
  };

  it.each([
    ['not-yours', anew(), 'water-clerk'],
    ['unknown-unit', anew({ leadUnitId: 'nowhere' }), office],
    ['decision-limit-early', anew({ limitOn: '2018-05-14' }), office],
    ['not-found', anew({ decisionId: '019a0000-0000-7000-8000-000000000000' }), office],
  ])('is refused with %s', async (code, input, post) => {
    expect((await rerecord(input, post)).body.code).toBe(code);
  });

  it('shows the old and the new, and binds in the paper as in the record', async () => {
    answered(await rerecord(anew()));
    expect((await rerecord(anew())).body.code).toBe('decision-unchanged');
    const { minutes, decisions } = await papersOf(county, meetingId);
    const [first] = decisions;
    expect(first.differs).toEqual([]);
    expect(first.changes).toMatchObject([
      {
        before: { requirement: '由县国土资源局从县级预留指标中调剂5亩', leadUnit: { id: 'land-bureau' } },
        after: { requirement: '由县国土资源局调剂3亩', leadUnit: { id: 'water-bureau' } },
        reason: '会后核实面积为3亩',
        correction: null,
      },
    ]);
    expect(wordsOfSheet(minutes.sheet)).toContain(
      '由县国土资源局调剂3亩（牵头单位：县水务局；配合单位：县国土资源局；完成时限：2018年6月30日）',
    );
  });

  it('leaves what the recorders took down as it was', async () => {
    const [{ id: decisionId }] = (await papersOf(county, meetingId)).decisions;
    const asked = { meetingId, decisionId };
    const { versions } = answered(await county.as(office).call('meeting.decisionVersions', asked));
    expect(versions).toMatchObject([{ requirement: '由县国土资源局从县级预留指标中调剂5亩' }]);
  });
});
