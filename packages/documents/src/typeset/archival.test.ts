import { describe, expect, test } from 'vitest';
import { sampleBulletin } from '../bulletin/bulletin.sample.ts';
import { bulletinPdf } from '../bulletin/paper.ts';
import { sampleDocket, sampleProblem } from '../docket/docket.sample.ts';
import { docketPdf } from '../docket/pdf.ts';
import { sampleExtensionReport } from '../extension-report/extension-report.sample.ts';
import { extensionReportPdf } from '../extension-report/paper.ts';
import { sampleHandover } from '../handover/handover.sample.ts';
import { handoverPdf } from '../handover/pdf.ts';
import { readArchival } from '../measuring/read-archival.ts';
import { sampleMinutes } from '../minutes/minutes.sample.ts';
import { minutesPdf } from '../minutes/pdf.ts';
import { sampleNotice } from '../notice/notice.sample.ts';
import { noticePdf } from '../notice/paper.ts';
import { samplePoster } from '../wall/poster.sample.ts';
import { posterPdf } from '../wall/poster-pdf.ts';
import { sampleSheet } from '../wall/sheet.sample.ts';
import { projectSheetPdf } from '../wall/sheet-pdf.ts';

const papers: Record<string, [title: string, () => Promise<Uint8Array>]> = {
  notice: ['督办通知单', () => noticePdf(sampleNotice())],
  bulletin: ['通报', () => bulletinPdf(sampleBulletin())],
  'extension report': ['情况报告', () => extensionReportPdf(sampleExtensionReport())],
  minutes: ['纪要', () => minutesPdf(sampleMinutes())],
  docket: ['问题清单', () => docketPdf(sampleDocket([sampleProblem()]))],
  'wall chart': ['作战图', async () => (await posterPdf(samplePoster('A3', 40))).pdf],
  'project sheet': [
    '公路改建工程',
    () => projectSheetPdf(sampleSheet(), { readPhotograph: () => Promise.reject(new Error('none')) }),
  ],
  'handover sheet': ['交接清单', () => handoverPdf(sampleHandover())],
};

describe.each(Object.entries(papers))('a %s', (_kind, [title, pdf]) => {
  test('is PDF/A-2a: tagged, in Chinese, with its fonts and colours, and nothing that shines through', async () => {
    expect(await readArchival(await pdf())).toEqual({
      claims: '2A',
      title: expect.stringContaining(title),
      language: 'zh-CN',
      tagged: true,
      colourStated: true,
      strangerFonts: [],
      transparencies: 0,
      scripts: 0,
      encrypted: false,
    });
  });
});
