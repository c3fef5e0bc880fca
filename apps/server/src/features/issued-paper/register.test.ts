import { appendFile, rm } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { readWorkbook } from '../../workbook/index.ts';
import { answered } from '../problem/testing.ts';
import { issueSomeMinutes } from '../supervision/testing.ts';

const words = { reporting: '按时反馈', signedBy: '目督办主任 严明', copies: ['县财政局', '县委'] };

describe('the register of issued papers', () => {
  let county: TestCounty;
  let office: Caller;
  const ids: string[] = [];

  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-18' });
    office = county.as('supervision-office-clerk');
    const decided = (requirement: string, leadUnitId: string) => ({
      requirement,
      leadUnitId,
      limitOn: '2018-06-15',
    });
    await issueSomeMinutes(county, {
      decisions: [decided('整治清溪河', 'water-bureau'), decided('拆除违建', 'housing-bureau')],
    });
    await county.settle();
    for (const lead of ['water-bureau', 'housing-bureau']) {
      const { items } = answered(await office.call('supervision.list', { unit: lead }));
      const issued = answered(
        await office.call('supervision.issueNotice', { ...words, itemIds: [items[0].id] }),
      );
      ids.push(issued.id);
    }
  });

  const list = async (post: string, filter: Record<string, unknown> = {}) =>
    answered(await county.as(post).call('issuedPaper.list', filter));
  const numbers = async (post: string, filter: Record<string, unknown> = {}) =>
    (await list(post, filter)).papers.map(({ number }: { number: string }) => number);
  const show = (post: string, id = ids[0]!) => county.as(post).call('issuedPaper.show', { id });

  it('is closed to whoever is not signed in, and a paper is not found by whom it does not concern', async () => {
    expect((await county.nobody.call('issuedPaper.list', {})).status).toBe(401);
    expect((await county.nobody.call('issuedPaper.show', { id: ids[0] })).status).toBe(401);
    expect((await show('housing-clerk')).body.code).toBe('not-found');
    expect(await numbers('qingxi-clerk')).toEqual([]);
    const xlsx = await county.app.inject({ url: '/api/issued-papers.xlsx' });
    expect(xlsx.statusCode).toBe(401);
  });

  it('shows an addressee its own, a unit among the copies both, and the whole county to its readers', async () => {
    expect(await numbers('water-clerk')).toEqual(['临督通〔2018〕1号']);
    for (const post of ['finance-clerk', 'supervision-office-clerk', 'government-office-clerk'])
      expect(await numbers(post)).toEqual(['临督通〔2018〕2号', '临督通〔2018〕1号']);
    const url = `/api/files/${(await show('finance-clerk')).body.pdf.id}`;
    const read = (cookie: string) => county.app.inject({ url, headers: { cookie } });
    expect((await read('finance-clerk')).statusCode).toBe(200);
    expect((await read('qingxi-clerk')).statusCode).toBe(404);
  });

  it('is narrowed by kind, year, words, addressee and what is not acknowledged', async () => {
    const clerk = 'supervision-office-clerk';
    expect(await numbers(clerk, { kind: 'bulletin' })).toEqual([]);
    expect(await numbers(clerk, { year: 2017 })).toEqual([]);
    expect(await numbers(clerk, { words: '违建' })).toEqual(['临督通〔2018〕2号']);
    expect(await numbers(clerk, { words: '2018〕1' })).toEqual(['临督通〔2018〕1号']);
    expect(await numbers(clerk, { words: '100%_' })).toEqual([]);
    expect(await numbers(clerk, { unit: 'housing-bureau' })).toEqual(['临督通〔2018〕2号']);
    expect((await list(clerk)).units.map(({ id }: { id: string }) => id).toSorted()).toEqual([
      'housing-bureau',
      'water-bureau',
    ]);
    answered(await county.as('housing-clerk').call('issuedPaper.receive', { id: ids[1] }));
    expect(await numbers(clerk, { unacknowledged: true })).toEqual(['临督通〔2018〕1号']);
  });

  it('says of a paper who signed and issued it, to whom it went, and who acknowledged it when', async () => {
    const paper = answered(await show('supervision-office-clerk', ids[1]));
    expect(paper).toMatchObject({
      kind: 'supervision-notice',
      signedBy: '目督办主任 严明',
      issuedOn: '2018-05-18',
      copies: ['县财政局', '县委'],
      readers: expect.arrayContaining(['县财政局']),
      corrects: null,
      correctedBy: [],
      pdf: { state: 'intact', id: expect.stringMatching(/^[0-9a-f]{64}$/) },
      docx: { state: 'intact' },
      addressees: [{ name: '县住房和城乡建设局', received: { on: '2018-05-18' } }],
    });
  });

  it('goes out as a workbook under the same filter, as far as one sees it', async () => {
    const read = async (cookie: string) => {
      const { rawPayload, statusCode } = await county.app.inject({
        url: '/api/issued-papers.xlsx?unit=water-bureau',
        headers: { cookie },
      });
      expect(statusCode).toBe(200);
      return JSON.stringify(await readWorkbook(rawPayload));
    };
    const cells = await read('water-clerk');
    expect(cells).toContain('临督通〔2018〕1号');
    expect(cells).not.toContain('临督通〔2018〕2号');
    expect(await read('qingxi-clerk')).not.toContain('临督通〔2018〕1号');
  });

  it('names a stored file that is no longer what was issued, and one that is gone', async () => {
    const { pdf, docx } = answered(await show('water-clerk'));
    await appendFile(county.server.files.path(pdf.id), 'x');
    await rm(county.server.files.path(docx.id));
    expect(answered(await show('water-clerk'))).toMatchObject({
      pdf: { id: pdf.id, state: 'damaged' },
      docx: { id: docx.id, state: 'missing' },
    });
  });
});
