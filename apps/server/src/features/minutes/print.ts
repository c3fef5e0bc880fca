import { type Correction, type Minutes, requirePrintable } from '@guatu/documents';
import type { Server } from '../../server.ts';
import { refuseMissing } from '../issued-paper/index.ts';

/** Refuses with `paper-unprintable` what could not be set, while the text can still be changed: what is signed is fixed. */
export function refuseUnprintable({ fontFolder }: Server, paper: Minutes | Correction): void {
  try {
    requirePrintable(paper, { fontFolder });
  } catch (error) {
    refuseMissing(error);
  }
}
