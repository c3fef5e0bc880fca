import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';
import { issueSomeMinutes } from '../supervision/testing.ts';

describe('the template of a kind of paper', () => {
  let county: TestCounty;
  let office: Caller;
  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-18' });
    office = county.as('government-office-clerk');
    const limitOn = '2018-06-15';
    await issueSomeMinutes(county, {
      decisions: [{ requirement: '整治清溪河', leadUnitId: 'water-bureau', limitOn }],
    });
    await county.settle();
  });

  const template = async (kind = 'supervision-notice'): Promise<Answer['body']> => {
    const { templates } = answered(await office.call('issuedPaper.templates'));
    return templates.find((one: { kind: string }) => one.kind === kind);
  };
  const save = async (otherwise: object, by = office, kind = 'supervision-notice') => {
    const { version, words } = await template(kind);
    return by.call('issuedPaper.saveTemplate', { kind, version, words: { ...words, ...otherwise } });
  };
  const issueNotice = async () => {
    const supervision = county.as('supervision-office-clerk');
    const { items } = answered(await supervision.call('supervision.list'));
    const { reporting, signedBy, copies } = answered(await supervision.call('supervision.noticeForm'));
    const words = { itemIds: [items[0].id], reporting, signedBy, copies };
    return answered(await supervision.call('supervision.issueNotice', words));
  };

  it('is settled by the office that issues the minutes, and by nobody else', async () => {
    for (const post of ['supervision-office-director', 'water-head', 'magistrate'])
      expect((await save({}, county.as(post))).body.code).toBe('not-yours');
    const { words } = await template();
    const url = `/api/paper-templates/bulletin/specimen.pdf?${new URLSearchParams({ ...words, copies: '' }).toString()}`;
    const read = (cookie: string) => county.app.inject({ url, headers: { cookie } });
    expect((await read('water-head')).json().code).toBe('not-yours');
  });

  it.each([
    [
      'a masthead that the type area has no room for',
      { masthead: '临'.repeat(24) },
      'masthead-too-long',
      { most: 20, room: 156, characters: 24 },
    ],
    [
      'a character that the fonts lack',
      { printingOffice: '办公室😀' },
      'paper-unprintable',
      { characters: '😀' },
    ],
    [
      'a paper more secret than the system may handle',
      { secrecy: '机密' },
      'secrecy-above-internal',
      { secrecy: '机密' },
    ],
    ['no masthead', { masthead: ' ' }, 'invalid-input', { places: 'words.masthead' }],
    ['a number for a word', { numberWord: '临〔2018〕' }, 'invalid-input', { places: 'words.numberWord' }],
  ])('is refused with %s', async (_case, otherwise, code, params) => {
    expect((await save(otherwise)).body).toMatchObject({ code, params });
  });

  it('is what is usual until the county says otherwise', async () => {
    expect(await template()).toMatchObject({
      version: 0,
      changed: null,
      number: '临督通〔2018〕1号',
      words: { masthead: '临溪县目标督查办公室督办通知单', copies: [] },
    });
    expect(await template('minutes')).toMatchObject({
      number: '临政纪〔2018〕1号',
      words: { masthead: '临溪县人民政府会议纪要', copies: ['县委', '县人大', '县政协'] },
    });
    expect(await template('bulletin')).toMatchObject({ number: '2018年第1期' });
  });

  it('heads and closes what is issued from then on; what went out keeps what it went out with', async () => {
    const before = await issueNotice();
    expect(before.number).toBe('临督通〔2018〕1号');
    const saved = await save({
      masthead: '临溪县督办通知单',
      numberWord: '临督办',
      printingOffice: '临溪县人民政府办公室',
      signerTitle: '督办主任',
      copies: ['县委办'],
    });
    expect(saved.body).toMatchObject({ version: 1 });
    const after = await issueNotice();
    expect(after.number).toBe('临督办〔2018〕2号');
    const { server } = county;
    const rows = await server.database.withJurisdiction(server.jurisdiction.id, 'read only', (tx) =>
      tx
        .selectFrom('issued_paper')
        .select(['body', 'copies', 'signed_by'])
        .orderBy('number_sequence')
        .execute(),
    );
    expect(rows).toMatchObject([
      { body: { masthead: '临溪县目标督查办公室督办通知单', number: '临督通〔2018〕1号' }, copies: [] },
      {
        body: { masthead: '临溪县督办通知单', printedBy: '临溪县人民政府办公室' },
        copies: ['县委办'],
        signed_by: '督办主任 严明',
      },
    ]);
    const kept = answered(await county.as('water-clerk').call('issuedPaper.show', { id: before.id }));
    expect(kept.pdf.state).toBe('intact');
  });

  it('is saved by one of two who saw the same version; the other is told who was first', async () => {
    const { version, words } = await template();
    const press = (masthead: string) =>
      office.call('issuedPaper.saveTemplate', {
        kind: 'supervision-notice',
        version,
        words: { ...words, masthead },
      });
    const answers = await Promise.all([press('甲'), press('乙')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await press('丙')).body.code).toBe('conflict');
  });

  it('is seen on a sheet before it is saved', async () => {
    const { words } = await template('special-report');
    const query = new URLSearchParams({ ...words, masthead: '试排专报', copies: '县委' });
    const { rawPayload, statusCode } = await county.app.inject({
      url: `/api/paper-templates/special-report/specimen.pdf?${query.toString()}`,
      headers: { cookie: 'government-office-clerk' },
    });
    expect(statusCode).toBe(200);
    expect(rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await template('special-report')).version).toBe(0);
  });
});
