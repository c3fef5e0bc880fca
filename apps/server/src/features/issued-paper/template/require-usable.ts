import { measureMasthead, requireDrawn } from '@guatu/documents';
import { refuse } from '../../../refusal/refusal.ts';
import type { Server } from '../../../server.ts';
import { refuseMissing } from '../keep-pair.ts';
import type { TemplateWords } from './words.ts';

/**
 * Refuses what could not be printed: `secrecy-above-internal`, `masthead-too-long` with how long it is and how much there
 * is room for, and `paper-unprintable` with the characters that the fonts lack.
 */
export function requireUsable({ fontFolder }: Pick<Server, 'fontFolder'>, words: TemplateWords): void {
  const { masthead, numberWord, printingOffice, signerTitle, copies, secrecy } = words;
  if (secrecy !== '' && secrecy !== '内部') refuse('secrecy-above-internal', { secrecy });
  try {
    requireDrawn(
      [
        { role: 'xiaoBiaoSong', text: masthead, place: 'masthead' },
        { role: 'kaiTi', text: signerTitle, place: 'signerTitle' },
        ...[numberWord, printingOffice, ...copies].map((text) => ({
          role: 'fangSong' as const,
          text,
          place: 'words',
        })),
      ],
      { fontFolder },
    );
  } catch (error) {
    refuseMissing(error);
  }
  const { width, room, most } = measureMasthead(masthead, { fontFolder });
  if (width > room) {
    refuse('masthead-too-long', { width: Math.ceil(width), room, characters: [...masthead].length, most });
  }
}
