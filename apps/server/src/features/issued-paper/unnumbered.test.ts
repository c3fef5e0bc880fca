import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';
import { issueSomeMinutes } from '../supervision/testing.ts';

const written = {
  until: '2018-06-20',
  reason: '汛期提前',
  progress: '已清淤二公里',
  nextSteps: '三班作业',
  signedBy: '汪清源',
  fileId: null,
};

describe('what goes out without a number', () => {
  let county: TestCounty;
  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-18' });
    await issueSomeMinutes(county, {
      decisions: [{ requirement: '整治清溪河', leadUnitId: 'water-bureau', limitOn: '2018-06-15' }],
    });
    await county.settle();
  });

  const papers = async (post: string, kind: string) =>
    answered(await county.as(post).call('issuedPaper.list', { kind })).papers;
  const request = async (otherwise = {}) => {
    const { items } = answered(await county.as('water-clerk').call('supervision.list'));
    const [{ id }] = items;
    const { revision } = answered(await county.as('water-clerk').call('supervision.show', { id }));
    return county
      .as('water-head')
      .call('supervision.requestExtension', { ...written, ...otherwise, id, revision });
  };

  it('is refused with a character that cannot be printed, and then nothing of it is entered', async () => {
    const { items } = answered(await county.as('water-clerk').call('supervision.list'));
    const [{ id, revision }] = items;
    answered(await county.as('water-clerk').call('supervision.acknowledge', { id, revision }));
    expect((await request({ reason: '大雨😀' })).body).toMatchObject({
      code: 'paper-unprintable',
      params: { characters: '😀' },
    });
    expect(await papers('supervision-office-clerk', 'extension-report')).toEqual([]);
  });

  it('stands in the register when an extension report is handed in, for the unit and for whoever answers it', async () => {
    expect((await request()).status).toBe(200);
    const [report] = await papers('water-clerk', 'extension-report');
    expect(report).toMatchObject({ number: null, signedBy: '汪清源', addressees: [] });
    expect(await papers('supervision-office-clerk', 'extension-report')).toHaveLength(1);
    expect(await papers('housing-clerk', 'extension-report')).toEqual([]);
    const full = answered(await county.as('water-clerk').call('issuedPaper.show', { id: report.id }));
    expect([full.pdf.state, full.docx.state]).toEqual(['intact', 'intact']);
  });

  it('has the handover sheet of a post, for whoever holds it and the office that drew it up, and not for the whole county', async () => {
    const secretariat = county.as('leading-group-office-director');
    const { posts } = answered(await secretariat.call('organisation.show'));
    const { holder } = posts.find((one: { id: string }) => one.id === 'water-clerk');
    const succession = {
      postId: 'water-clerk',
      expectedHolder: holder.personId,
      successor: { name: '新任经办员' },
      from: '2018-05-19',
    };
    answered(await secretariat.call('organisation.succeed', succession));
    const [sheet] = await papers('leading-group-office-director', 'handover');
    expect(sheet).toMatchObject({
      number: null,
      signedBy: null,
      title: expect.stringContaining('职务交接清单'),
    });
    expect(await papers('water-clerk', 'handover')).toHaveLength(1);
    for (const other of ['supervision-office-clerk', 'magistrate', 'housing-clerk']) {
      expect(await papers(other, 'handover')).toEqual([]);
      expect((await county.as(other).call('issuedPaper.show', { id: sheet.id })).body.code).toBe('not-found');
      const url = `/api/files/${sheet.pdfFileId}`;
      expect((await county.app.inject({ url, headers: { cookie: other } })).statusCode).toBe(404);
    }
    // Somebody else was first: nothing more is drawn up.
    expect((await secretariat.call('organisation.succeed', succession)).body.code).toBe('conflict');
    expect(await papers('leading-group-office-director', 'handover')).toHaveLength(1);
  });
});
