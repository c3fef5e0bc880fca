import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type TestCounty, testCounty } from '../../testing/county.ts';
import { chair, office } from '../meeting/testing.ts';
import { answered } from '../problem/testing.ts';
import { issued, minutesOf, papersOf, signed, twoDecisions, versionOf, wordsOfSheet } from './testing.ts';

const anyId = '019a0000-0000-7000-8000-000000000000';

let county: TestCounty;
let meetingId: string;
let decisionId: string;
beforeAll(async () => {
  county = await testCounty();
  meetingId = await twoDecisions(county);
  [{ id: decisionId }] = (await papersOf(county, meetingId)).decisions;
});

const change = (otherwise: Record<string, unknown> = {}) => ({
  decisionId,
  requirement: '由县国土资源局从县级预留指标中调剂3亩',
  leadUnitId: 'water-bureau',
  assistingUnitIds: ['land-bureau', 'housing-bureau'],
  limitOn: '2018-05-30',
  reason: '会后核实占地面积为3亩',
  ...otherwise,
});
const correct = async (changes: unknown[], post = office) => {
  const { id } = await minutesOf(county, meetingId);
  return county.as(post).call('minutes.correct', { id, changes });
};
const ask = (verb: string, input: Record<string, unknown>, post = office) =>
  county.as(post).call(`minutes.${verb}`, input);
const correction = async (): Promise<Answer['body']> =>
  (await papersOf(county, meetingId)).corrections.at(-1);

describe('minutes that are not out', () => {
  it('are worded, not corrected', async () => {
    expect((await correct([change()])).body.code).toBe('minutes-not-issued');
    const { id } = await minutesOf(county, meetingId);
    expect((await ask('amendCorrection', { id, revision: 1, changes: [change()] })).body.code).toBe(
      'minutes-not-issued',
    );
    expect((await ask('withdrawCorrection', { id, revision: 1 })).body.code).toBe('minutes-place-fixed');
  });
});

describe('a correction of issued minutes', () => {
  let original: Answer['body'];
  beforeAll(async () => {
    await issued(county, meetingId);
    await county.settle();
    county.setDate('2018-05-18');
    original = await minutesOf(county, meetingId);
  });

  it.each([
    ['not-yours', [change({ decisionId: anyId })], 'water-clerk'],
    ['not-yours', [change({ decisionId: anyId })], chair],
    ['not-found', [change({ decisionId: anyId })], office],
    ['unknown-unit', [{ ...change(), leadUnitId: 'nowhere' }], office],
    ['decision-limit-early', [{ ...change(), limitOn: '2018-05-01' }], office],
  ])('is refused with %s', async (code, changes, post) => {
    const own = changes.map((one) =>
      code === 'unknown-unit' || code === 'decision-limit-early' ? { ...one, decisionId } : one,
    );
    expect((await correct(own, post)).body.code).toBe(code);
  });

  it('is a further paper that shows the old, the new and why; the issued one is not touched', async () => {
    answered(await correct([change({ limitOn: '2018-06-01' })]));
    expect((await correct([change()])).body.code).toBe('minutes-correction-open');
    const drafted = await correction();
    answered(await ask('amendCorrection', { ...versionOf(drafted), changes: [change()] }));
    const words = wordsOfSheet((await correction()).sheet);
    expect(words).toContain(
      '原纪要：由县国土资源局从县级预留指标中调剂5亩（牵头单位：县国土资源局；配合单位：县水务局；完成时限：2018年6月15日）。',
    );
    expect(words).toContain(
      '更正为：由县国土资源局从县级预留指标中调剂3亩（牵头单位：县水务局；配合单位：县国土资源局、县住房和城乡建设局；完成时限：2018年5月30日）。',
    );
    expect(words).toContain('更正理由：会后核实占地面积为3亩。');
    expect(await minutesOf(county, meetingId)).toMatchObject({
      sheet: original.sheet,
      revision: original.revision,
    });
  });

  it('is given up before it is signed, and begun anew', async () => {
    answered(await ask('withdrawCorrection', versionOf(await correction())));
    expect((await papersOf(county, meetingId)).corrections).toEqual([]);
    answered(await correct([change()]));
  });

  it('goes through the same hands, and out under the next number of the minutes', async () => {
    const draft = await correction();
    expect((await ask('issue', versionOf(draft))).body.code).toBe('minutes-not-signed');
    expect((await ask('signOff', versionOf(draft), chair)).body.code).toBe('not-yours');
    const paper = await signed(county, draft);
    const out = answered(await ask('issue', versionOf(paper)));
    expect(out.number).toBe('临政纪〔2018〕2号');
    const { minutes, corrections, decisions } = await papersOf(county, meetingId);
    expect(corrections).toMatchObject([
      { number: '临政纪〔2018〕2号', issued: { kind: 'minutes-correction' } },
    ]);
    expect(corrections[0].issued.addressees.map(({ id }: { id: string }) => id)).toEqual(
      expect.arrayContaining(['land-bureau', 'water-bureau', 'housing-bureau']),
    );
    // The issued minutes still say what was recorded when they went out.
    expect(minutes.sheet).toEqual(original.sheet);
    expect(decisions[0]).toMatchObject({
      differs: [],
      recorded: { limitOn: '2018-06-15' },
      changes: [{ after: { limitOn: '2018-05-30' }, correction: '临政纪〔2018〕2号' }],
    });
  });

  it('changes the item under supervision from that day on, and keeps its original limit for ever', async () => {
    await county.settle();
    const { items } = answered(await county.as('supervision-office-clerk').call('supervision.list'));
    const item = items.find((one: Answer['body']) => one.requirement.includes('3亩'));
    const { limits } = answered(
      await county.as('supervision-office-clerk').call('supervision.show', { id: item.id }),
    );
    expect([item.leadUnit.id, limits.original, limits.current]).toEqual([
      'water-bureau',
      '2018-06-15',
      '2018-05-30',
    ]);
    expect(items).toHaveLength(2);
  });

  it('is what stands with the problem from then on', async () => {
    const [item] = answered(await county.as(office).call('meeting.show', { meetingId })).docket.items;
    const { decisions } = answered(await county.as(office).call('problem.show', { id: item.problem.id }));
    expect(decisions).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          requirement: '由县国土资源局从县级预留指标中调剂3亩',
          limitOn: '2018-05-30',
        }),
      ]),
    );
  });

  it('can be followed by the next, which begins from what holds now', async () => {
    answered(await correct([change({ limitOn: '2018-07-01', reason: '汛期推迟' })]));
    const [latest] = (await correction()).changes;
    expect([latest.before.limitOn, latest.after.limitOn]).toEqual(['2018-05-30', '2018-07-01']);
  });
});

describe('minutes that were worded otherwise than recorded', () => {
  it('are followed up and corrected in the words that went out', async () => {
    const another = await testCounty();
    const held = await twoDecisions(another);
    const draft = await minutesOf(another, held);
    const place = 'items[0].decisions[0].text';
    const runs = draft.sheet.body.flatMap(({ runs: all }: Answer['body']) => all);
    const was = runs.find((run: Answer['body']) => run.place === place).text;
    const text = `${was}，由分管副县长督促`;
    answered(
      await another
        .as(office)
        .call('minutes.word', { ...versionOf(draft), passages: [{ place, was, text }] }),
    );
    await issued(another, held);
    await another.settle();
    const { items } = answered(await another.as('supervision-office-clerk').call('supervision.list'));
    expect(items.map(({ requirement }: Answer['body']) => requirement)).toContain(text);
    const [{ id: first }] = (await papersOf(another, held)).decisions;
    const changes = [change({ decisionId: first, requirement: text, limitOn: '2018-06-30' })];
    answered(await another.as(office).call('minutes.correct', { id: draft.id, changes }));
    const words = wordsOfSheet((await papersOf(another, held)).corrections[0].sheet);
    expect(words).toContain(`原纪要：${text}`);
    expect(words).toContain(`更正为：${text}`);
  });
});
