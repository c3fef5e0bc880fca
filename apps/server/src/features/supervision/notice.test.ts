import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { issueSomeMinutes } from './testing.ts';

const words = {
  reporting: '在办理时限内反馈办理情况。',
  signedBy: '目督办主任 严明',
  copies: ['县政府办公室'],
};

describe('a supervision notice', () => {
  let county: TestCounty;
  let office: Caller;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-18' });
    office = county.as('supervision-office-clerk');
    const decided = (requirement: string, leadUnitId: string, assistingUnitIds: string[] = []) => ({
      requirement,
      leadUnitId,
      assistingUnitIds,
      limitOn: '2018-05-25',
    });
    await issueSomeMinutes(county, {
      decisions: [
        decided('甲', 'water-bureau', ['land-bureau']),
        decided('乙', 'housing-bureau'),
        decided('丙', 'water-bureau'),
      ],
    });
    await county.settle();
    for (const item of (await office.call('supervision.list')).body.items) ids[item.requirement] = item.id;
  });

  const issue = (by: Caller, names: string[], otherwise = {}) =>
    by.call('supervision.issueNotice', { ...words, itemIds: names.map((name) => ids[name]), ...otherwise });
  const papers = async (by = office) => (await by.call('issuedPaper.list')).body.papers;
  const bytes = async (fileId: string, cookie: string) =>
    county.app.inject({ url: `/api/files/${fileId}`, headers: { cookie } });
  let first: Answer['body'];

  it('is issued by the supervision office alone', async () => {
    expect((await issue(county.nobody, ['甲'])).status).toBe(401);
    for (const post of ['water-clerk', 'magistrate', 'government-office-clerk', 'development-reform-head']) {
      expect([post, (await issue(county.as(post), ['甲'])).body.code]).toEqual([post, 'not-yours']);
      expect((await county.as(post).call('supervision.noticeForm')).body.code).toBe('not-yours');
    }
    expect(await papers()).toEqual([]);
  });

  it.each([
    ['without an item', { itemIds: [] }, 400, 'invalid-input'],
    ['for an item that there is not', { itemIds: [crypto.randomUUID()] }, 404, 'not-found'],
    ['signed by nobody', { signedBy: ' ' }, 400, 'invalid-input'],
    ['with a character that cannot be printed', { reporting: '请😀反馈' }, 422, 'paper-unprintable'],
  ])('is refused %s, and takes no number', async (_case, otherwise, status, code) => {
    const refused = await issue(office, ['甲'], otherwise);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect(await papers()).toEqual([]);
  });

  it('begins with the head of the office and the usual sentence', async () => {
    expect((await office.call('supervision.noticeForm')).body).toEqual({
      office: '县目标督查办公室',
      signedBy: '目督办主任 严明',
      copies: [],
      reporting: expect.stringContaining('书面报告'),
    });
  });

  it('can be looked at first, which takes no number and is refused to others', async () => {
    const query = new URLSearchParams({ ...words, copies: '', itemIds: ids['甲'] ?? '' });
    query.delete('copies');
    const url = `/api/supervision-notice.pdf?${query.toString()}`;
    const drawn = await county.app.inject({ url, headers: { cookie: 'supervision-office-clerk' } });
    expect([drawn.statusCode, drawn.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(drawn.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const other = await county.app.inject({ url, headers: { cookie: 'water-clerk' } });
    expect(other.json().code).toBe('not-yours');
    expect(await papers()).toEqual([]);
  });

  it('goes out under the first number of the year, to lead and assisting units, as bytes known by their hash', async () => {
    first = (await issue(office, ['甲', '乙'])).body;
    expect(first.number).toBe('临督通〔2018〕1号');
    const [paper] = await papers();
    expect(paper).toMatchObject({
      kind: 'supervision-notice',
      number: '临督通〔2018〕1号',
      issuedOn: '2018-05-18',
      issuedBy: { person: '季云' },
      signedBy: '目督办主任 严明',
      copies: ['县政府办公室'],
      addressees: [
        { id: 'water-bureau', received: null },
        { id: 'housing-bureau', received: null },
        { id: 'land-bureau', received: null },
      ],
    });
    for (const fileId of [first.docxFileId, first.pdfFileId]) {
      const { rawPayload } = await bytes(fileId, 'supervision-office-clerk');
      expect(createHash('sha256').update(rawPayload).digest('hex')).toBe(fileId);
    }
  });

  it('is read by the units that it goes to, and by no other', async () => {
    for (const post of ['water-clerk', 'land-head', 'housing-clerk', 'vice-magistrate-agriculture']) {
      expect([post, (await bytes(first.pdfFileId, post)).statusCode]).toEqual([post, 200]);
      expect(await papers(county.as(post))).toHaveLength(1);
    }
    expect((await bytes(first.pdfFileId, 'finance-clerk')).statusCode).toBe(404);
    expect(await papers(county.as('finance-clerk'))).toEqual([]);
  });

  it('is acknowledged once a unit, by whoever stands for it, and shows by whom and when', async () => {
    const receive = (post: string) => county.as(post).call('issuedPaper.receive', { id: first.id });
    expect((await receive('finance-clerk')).body.code).toBe('not-found');
    expect((await receive('supervision-office-clerk')).body.code).toBe('not-yours');
    expect((await papers(county.as('water-clerk')))[0].addressees[0].mayReceive).toBe(true);
    county.setDate('2018-05-19');
    expect((await receive('water-clerk')).body).toEqual({ id: first.id, received: 1 });
    expect((await receive('water-head')).body.code).toBe('paper-received');
    const { notices } = (await office.call('supervision.show', { id: ids['甲'] })).body;
    expect(notices[0].addressees).toMatchObject([
      { id: 'water-bureau', received: { on: '2018-05-19', by: { person: '何渠' } }, mayReceive: false },
      { id: 'housing-bureau', received: null },
      { id: 'land-bureau', received: null },
    ]);
  });

  it('stands with each item that it is about, and with no other', async () => {
    const noticesOf = async (name: string) =>
      (await office.call('supervision.show', { id: ids[name] })).body.notices;
    expect(await noticesOf('乙')).toHaveLength(1);
    expect(await noticesOf('丙')).toEqual([]);
  });

  it('is not issued for what is closed', async () => {
    const step = async (by: Caller, verb: string, input: object = {}) => {
      const { id, revision } = (await office.call('supervision.show', { id: ids['丙'] })).body;
      await by.call(`supervision.${verb}`, { id, revision, ...input });
    };
    await step(county.as('water-clerk'), 'acknowledge');
    await step(county.as('water-clerk'), 'reportBack', { content: '完成。', fileIds: [] });
    await step(office, 'close', { finding: '属实' });
    const refused = await issue(office, ['甲', '丙']);
    expect(refused).toMatchObject({ status: 422, body: { code: 'notice-item-closed' } });
  });

  it('gets neither a gap nor a double among twenty that are issued at once, one of them refused', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => issue(office, [index === 7 ? '丙' : '甲'])),
    );
    const numbers = answers.flatMap(({ body }) => /〕(\d+)号/.exec(body.number ?? '')?.[1] ?? []).map(Number);
    expect(numbers.toSorted((one, other) => one - other)).toEqual(
      Array.from({ length: 19 }, (_, index) => index + 2),
    );
  });

  it('sent twice goes out once', async () => {
    const key = crypto.randomUUID();
    const send = () => office.call('supervision.issueNotice', { ...words, itemIds: [ids['乙'] ?? ''] }, key);
    const before = (await papers()).length;
    const [one, other] = [await send(), await send()];
    expect(other.body).toEqual(one.body);
    expect(await papers()).toHaveLength(before + 1);
  });

  it('begins anew with the year', async () => {
    county.setDate('2019-01-04');
    expect((await issue(office, ['甲'])).body.number).toBe('临督通〔2019〕1号');
    expect((await office.call('issuedPaper.list', { year: 2018 })).body.papers).toHaveLength(21);
  });
});
