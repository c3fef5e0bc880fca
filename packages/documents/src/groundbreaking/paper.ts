import type { PaperOptions } from '../minutes/pdf.ts';
import { paperDocx } from '../official-paper/docx.ts';
import { paperPdf } from '../official-paper/pdf.ts';
import { composePlan } from './compose-plan.ts';
import { composeSheet, type GroundbreakingSheet } from './compose-sheet.ts';
import type { Groundbreaking, GroundbreakingPaperHead } from './groundbreaking.ts';

/**
 * 集中开工活动方案 as a PDF. The same event gives the same bytes.
 *
 * @throws MissingGlyph when a font lacks a character of the text.
 * @throws RangeError for a date that is not `YYYY-MM-DD`.
 */
export const groundbreakingPlanPdf = async (
  event: Groundbreaking,
  head: GroundbreakingPaperHead,
  options?: PaperOptions,
): Promise<Uint8Array> => paperPdf(composePlan(event, head), options);

/** The same as a Word file, with the same refusals. */
export const groundbreakingPlanDocx = async (
  event: Groundbreaking,
  head: GroundbreakingPaperHead,
  options?: PaperOptions,
): Promise<Uint8Array> => paperDocx(composePlan(event, head), options);

/** One of the sheets that go with it, as a PDF, with the same refusals. */
export const groundbreakingSheetPdf = async (
  event: Groundbreaking,
  sheet: GroundbreakingSheet,
  options?: PaperOptions,
): Promise<Uint8Array> => paperPdf(composeSheet(event, sheet), options);

/** The same as a Word file. */
export const groundbreakingSheetDocx = async (
  event: Groundbreaking,
  sheet: GroundbreakingSheet,
  options?: PaperOptions,
): Promise<Uint8Array> => paperDocx(composeSheet(event, sheet), options);
