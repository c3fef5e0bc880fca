import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { atlasPdf } from '@guatu/documents';
import { book } from './book.ts';

/** Sets the book in a process of its own, and says how long it took and the most memory it ever had. */
const folder = process.argv[2] ?? '';
const begun = performance.now();
const { pdf, pages } = await atlasPdf(book(), { readPhotograph: (key) => readFile(join(folder, key)) });
const took = performance.now() - begun;
await writeFile(join(folder, 'guatu.pdf'), pdf);
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ took, peak, pages, bytes: pdf.length }));
