import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Caller, type TestCounty, testCounty } from '../../../testing/county.ts';
import { issueSomeMinutes } from '../testing.ts';

describe('a bulletin', () => {
  let county: TestCounty;
  let office: Caller;
  let id: string;
  const items: Record<string, string> = {};

  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-18' });
    office = county.as('supervision-office-clerk');
    const decided = (requirement: string, leadUnitId: string, limitOn: string) => ({
      requirement,
      leadUnitId,
      limitOn,
    });
    await issueSomeMinutes(county, {
      decisions: [
        decided('甲', 'water-bureau', '2018-05-25'),
        decided('乙', 'housing-bureau', '2018-05-20'),
        decided('丙', 'land-bureau', '2018-06-30'),
      ],
    });
    await county.settle();
    for (const item of (await office.call('supervision.list')).body.items) items[item.requirement] = item.id;
    county.setDate('2018-05-24');
  });

  const step = async (name: string, by: Caller, verb: string, input: object = {}) => {
    const { revision } = (await office.call('supervision.show', { id: items[name] ?? '' })).body;
    const answer = await by.call(`supervision.${verb}`, { id: items[name], revision, ...input });
    expect(answer.status).toBe(200);
  };
  const finish = async (name: string, post: string) => {
    await step(name, county.as(post), 'acknowledge');
    await step(name, county.as(post), 'reportBack', { content: '已办结。', fileIds: [] });
    await step(name, office, 'close', { finding: '属实' });
  };
  const shown = async (): Promise<Answer['body']> => (await office.call('supervision.draft', { id })).body;
  const passage = async (of: string) => (await shown()).passages.find((one: { id: string }) => one.id === of);
  const edit = async (passages: object[], otherwise = {}) => {
    const { revision, title, addressee, copies, signedBy } = await shown();
    const words = { title, addressee, copies, signedBy, passages, ...otherwise };
    return office.call('supervision.editDraft', { id, revision, ...words });
  };
  const redraw = async (coversFrom = '2018-05-15') =>
    office.call('supervision.redraw', { id, revision: (await shown()).revision, coversFrom });

  it('is begun by the supervision office, and a special report by whoever the mechanism makes write it', async () => {
    const begin = (by: Caller, kind = 'bulletin', otherwise = {}) =>
      by.call('supervision.drawUp', { kind, ...otherwise });
    expect((await begin(county.nobody)).status).toBe(401);
    expect((await begin(county.as('water-clerk'))).body.code).toBe('not-yours');
    expect((await begin(office, 'special-report')).body.code).toBe('not-yours');
    expect((await begin(office, 'bulletin', { coversFrom: '2018-05-25' })).body.code).toBe('report-ahead');
    expect((await office.call('supervision.drafts')).body).toEqual({ kinds: ['bulletin'], drafts: [] });
    id = (await begin(office)).body.id;
  });

  it('tells of what there was since the last meeting, in the ledger’s figures', async () => {
    expect(await shown()).toMatchObject({
      kind: 'bulletin',
      coversFrom: '2018-05-15',
      asOf: '2018-05-24',
      matters: 3,
      paper: null,
      signedBy: '目督办主任 严明',
    });
    expect((await passage('overall')).drawn).toContain('督办事项共3项：已核实销号0项');
    expect((await passage('undone')).drawn).toBe(
      '县住房和城乡建设局：关于乙的情况汇报，时限2018年5月20日，已逾期4天。',
    );
  });

  it('is hidden from those who do not write it', async () => {
    for (const post of ['water-clerk', 'magistrate', 'development-reform-head']) {
      expect((await county.as(post).call('supervision.draft', { id })).body.code).toBe('not-found');
      const url = `/api/supervision-drafts/${id}/paper.pdf`;
      expect((await county.app.inject({ url, headers: { cookie: post } })).json().code).toBe('not-found');
    }
  });

  it('keeps what was edited when the figures are drawn up anew, and marks it', async () => {
    expect((await edit([{ id: 'overall', words: '总体进展顺利。' }])).status).toBe(200);
    expect(await passage('overall')).toMatchObject({ edited: '总体进展顺利。', outdated: false });
    await finish('甲', 'water-clerk');
    expect((await passage('overall')).drawn).toContain('已核实销号0项');
    expect((await redraw()).status).toBe(200);
    expect(await passage('overall')).toMatchObject({
      drawn: expect.stringContaining('已核实销号1项，其中按期办结1项'),
      edited: '总体进展顺利。',
      outdated: true,
    });
    expect(await passage('done')).toMatchObject({
      drawn: '县水务局：关于甲的情况汇报，2018年5月24日办结。',
      edited: null,
      outdated: false,
    });
  });

  it('lets the ledger speak again where the office wants it to', async () => {
    await edit([{ id: 'overall', words: null }]);
    expect(await passage('overall')).toMatchObject({ edited: null, outdated: false });
  });

  it('is changed by one of two who looked at the same draft; the other is told who was first', async () => {
    const { revision, title, addressee, copies, signedBy } = await shown();
    const words = { id, revision, title, addressee, copies, signedBy, passages: [] };
    const answers = await Promise.all(
      ['甲题', '乙题'].map((other) => office.call('supervision.editDraft', { ...words, title: other })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('can be looked at as a draft, and is refused while a character cannot be printed', async () => {
    const url = `/api/supervision-drafts/${id}/paper.pdf`;
    const drawn = await county.app.inject({ url, headers: { cookie: 'supervision-office-clerk' } });
    expect(drawn.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    await edit([{ id: 'next', words: '加油😀' }]);
    const { revision } = await shown();
    const refused = await office.call('supervision.issueReport', { id, revision });
    expect(refused.body).toMatchObject({ code: 'paper-unprintable', params: { characters: '😀' } });
    await edit([{ id: 'next', words: '请各单位抓紧。' }]);
  });

  it('goes out under the first number of the year, is read by everybody, and never changes again', async () => {
    expect((await office.call('supervision.issueReport', { id, revision: 1 })).body.code).toBe('conflict');
    const { revision } = await shown();
    const issued = await office.call('supervision.issueReport', { id, revision });
    expect(issued.body.number).toBe('2018年第1期');
    const url = `/api/files/${issued.body.pdfFileId}`;
    for (const cookie of ['water-clerk', 'finance-clerk', 'magistrate'])
      expect((await county.app.inject({ url, headers: { cookie } })).statusCode).toBe(200);
    expect((await shown()).paper).toMatchObject({ number: '2018年第1期', kind: 'bulletin' });
    expect((await edit([])).body.code).toBe('report-issued');
    expect((await redraw()).body.code).toBe('report-issued');
    const again = await office.call('supervision.issueReport', { id, revision: revision + 1 });
    expect(again.body.code).toBe('report-issued');
  });

  it('is issued once, whoever presses first', async () => {
    const { id: other, revision } = (await office.call('supervision.drawUp', { kind: 'bulletin' })).body;
    const press = () => office.call('supervision.issueReport', { id: other, revision });
    const answers = await Promise.all([press(), press(), press()]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const { id: next, revision: first } = (await office.call('supervision.drawUp', { kind: 'bulletin' }))
      .body;
    const { body } = await office.call('supervision.issueReport', { id: next, revision: first });
    expect(body.number).toBe('2018年第3期');
  });

  it('is not what the mechanism asks for after every meeting: that is a special report, and stands on the writer’s desk', async () => {
    const duty = async () =>
      (await county.as('leading-group-office-director').call('desk.show')).body.duties.find(
        ({ action }: { action: string }) => action === 'write-special-report',
      );
    // Five working days after Tuesday 15 May.
    expect(await duty()).toMatchObject({
      due: { date: '2018-05-22' },
      done: null,
      standing: { state: 'overdue' },
    });
    const writer = county.as('development-reform-head');
    const { id: draftId, revision } = (await writer.call('supervision.drawUp', { kind: 'special-report' }))
      .body;
    expect((await writer.call('supervision.issueReport', { id: draftId, revision })).status).toBe(200);
    expect(await duty()).toMatchObject({
      done: { on: '2018-05-24' },
      matter: { path: '/supervision/reports' },
    });
  });

  it('has its own numbers beside special reports, which go to the county government', async () => {
    const writer = county.as('development-reform-head');
    const begun = (await writer.call('supervision.drawUp', { kind: 'special-report' })).body;
    const draft = (await writer.call('supervision.draft', { id: begun.id })).body;
    expect(draft).toMatchObject({ kind: 'special-report', addressee: '临溪县人民政府' });
    // A section writes in the name of its bureau, whose head signs.
    const section = county.as('key-projects-clerk');
    const { id: other } = (await section.call('supervision.drawUp', { kind: 'special-report' })).body;
    const bySection = (await section.call('supervision.draft', { id: other })).body;
    expect(bySection.signedBy).toBe(draft.signedBy);
    expect(draft.signedBy).toContain('顾全');
    expect(draft.passages.map((one: { id: string }) => one.id)).toEqual([
      'overall',
      'done',
      'problems',
      'advice',
    ]);
    const issued = (await writer.call('supervision.issueReport', begun)).body;
    expect(issued.number).toBe('2018年第2期');
    const url = `/api/files/${issued.pdfFileId}`;
    const read = (cookie: string) => county.app.inject({ url, headers: { cookie } });
    expect((await read('magistrate')).statusCode).toBe(200);
    expect((await read('water-clerk')).statusCode).toBe(404);
  });
});
