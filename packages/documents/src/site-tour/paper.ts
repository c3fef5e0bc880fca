import type { PaperOptions } from '../minutes/pdf.ts';
import { paperDocx } from '../official-paper/docx.ts';
import { paperPdf } from '../official-paper/pdf.ts';
import { composePlan } from './compose-plan.ts';
import type { TourPlan } from './tour-plan.ts';

/**
 * 观摩推进会实施方案 as a PDF. The same plan gives the same bytes.
 *
 * @throws MissingGlyph when a font lacks a character of the text.
 * @throws RangeError for a date that is not `YYYY-MM-DD`.
 */
export const tourPlanPdf = async (plan: TourPlan, options?: PaperOptions): Promise<Uint8Array> =>
  paperPdf(composePlan(plan), options);

/** The same as a Word file, with the same refusals. */
export const tourPlanDocx = async (plan: TourPlan, options?: PaperOptions): Promise<Uint8Array> =>
  paperDocx(composePlan(plan), options);
