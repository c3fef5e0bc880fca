import { requireDrawn } from '@guatu/documents';
import type { WeeklyLine } from '@guatu/engine';
import type { Act } from '../../../http/handler.ts';
import { refuseMissing } from '../../issued-paper/index.ts';
import { wordsOf } from './words-of.ts';

/** Refuses with `paper-unprintable` what the fonts cannot print, while it can still be put in other words. */
export const requirePrintable = (act: Act, lines: readonly WeeklyLine[]): void =>
  requirePrintableText(
    act,
    lines.map((line) => wordsOf(line, act.today.toString())),
  );

/** The same for texts as they stand. */
export function requirePrintableText({ server }: Act, texts: readonly string[]): void {
  try {
    const printed = texts.map((text) => ({ role: 'fangSong' as const, text, place: 'reports' }));
    requireDrawn(printed, { fontFolder: server.fontFolder });
  } catch (error) {
    refuseMissing(error);
  }
}
