import { amounts } from './amounts.ts';
import { counties } from './counties.ts';
import { headings } from './headings.ts';
import { rows } from './rows.ts';
import type { MessySheet } from './sheet.ts';
import { times } from './times.ts';

/** What real lists do to a reader, one named case each. */
export const messySheets: readonly MessySheet[] = [...amounts, ...times, ...headings, ...rows, ...counties];
