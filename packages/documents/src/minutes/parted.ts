import type { Paragraph, Run } from './composition.ts';

/** A paragraph as those that its line breaks part it into; none where nothing was left of it. */
export function parted({ kind, runs }: Paragraph): Paragraph[] {
  const paragraphs: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, line] of run.text.split('\n').entries()) {
      if (index > 0) paragraphs.push([]);
      if (line !== '') paragraphs.at(-1)?.push({ ...run, text: index > 0 ? line.trimStart() : line });
    }
  }
  return paragraphs
    .filter((line) => line.some(({ text }) => text.trim() !== ''))
    .map((line) => ({ kind, runs: line }));
}
