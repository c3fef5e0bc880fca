import type { PaperOptions } from '../minutes/pdf.ts';
import { paperDocx } from '../official-paper/docx.ts';
import { paperPdf } from '../official-paper/pdf.ts';
import { composeExtensionReport } from './compose.ts';
import type { ExtensionReport } from './extension-report.ts';

/**
 * 延期办理情况报告 as a PDF. The same report gives the same bytes.
 *
 * @throws MissingGlyph when a font lacks a character of the text.
 * @throws RangeError for a date that is not `YYYY-MM-DD`.
 */
export const extensionReportPdf = async (
  report: ExtensionReport,
  options?: PaperOptions,
): Promise<Uint8Array> => paperPdf(composeExtensionReport(report), options);

/** The same as a Word file, with the same refusals. */
export const extensionReportDocx = async (
  report: ExtensionReport,
  options?: PaperOptions,
): Promise<Uint8Array> => paperDocx(composeExtensionReport(report), options);
