import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { longestTexts } from './unfit.ts';
import { sampleEdition, samplePicture, sampleProject } from './edition.sample.ts';
import { atlasOfficeFile } from './office-file.ts';

const options = { readPhotograph: (key: string) => samplePicture(key, 200) };

test('contents and index name the page on which each project opens', async () => {
  const book = await bookOf(sampleEdition(12));
  const opens = pagesOf(book, /<w:bookmarkStart[^>]*w:name="(project-\d+)"/);
  const named = [...book.matchAll(/w:instr="PAGEREF (project-\d+) \\h"[^>]*>.*?<w:t[^>]*>(\d+)<\/w:t>/gs)];
  expect(named).toHaveLength(24);
  expect(named.map(([, project, page]) => [project, Number(page)])).toEqual(
    named.map(([, project]) => [project, opens.get(project!)]),
  );
});

test('every project opens on a left-hand page, also one without photographs', async () => {
  const opens = pagesOf(await bookOf(sampleEdition(9)), /<w:bookmarkStart[^>]*w:name="(project-\d+)"/);
  expect([...opens.values()].filter((page) => page % 2 === 1)).toEqual([]);
});

test('asks nobody to update anything when it is opened', async () => {
  const files = unzipSync(await atlasOfficeFile('docx', sampleEdition(1), options));
  expect(new TextDecoder().decode(files['word/settings.xml'])).not.toContain('updateFields');
});

test('has the year’s curve as a picture, its months in words; none where there is neither plan nor report', async () => {
  const bare = { annualPlan: null, doneByMonth: Array.from({ length: 12 }, () => null), photographs: [] };
  const curves = async (project: ReturnType<typeof sampleProject>) =>
    (await bookOf(sampleEdition(0, { projects: [project] }))).split('descr="本年投资曲线"').length - 1;
  expect(await curves(sampleProject(0))).toBe(1);
  expect(await curves(sampleProject(0, bare))).toBe(0);
});

test('longer words are set smaller', async () => {
  const sizes = async (content: string) => {
    const book = await bookOf(
      sampleEdition(0, { projects: [sampleProject(0, { content, progress: '。' })] }),
    );
    return book.match(/<w:sz w:val="(\d+)"\/>(?:(?!<w:sz ).)*?<w:t[^>]*>新新/s)?.[1];
  };
  expect(await sizes('新新')).toBe('24');
  expect(Number(await sizes('新新\n'.repeat(longestTexts.content / 3)))).toBeLessThan(24);
});

async function bookOf(edition: ReturnType<typeof sampleEdition>): Promise<string> {
  const files = unzipSync(await atlasOfficeFile('docx', edition, options));
  return new TextDecoder().decode(files['word/document.xml']);
}

/** On which page what the pattern names stands: the pages of this book are opened by paragraphs that say so. */
function pagesOf(book: string, pattern: RegExp): Map<string, number> {
  const pages = new Map<string, number>();
  for (const [page, part] of book.split('<w:pageBreakBefore/>').entries()) {
    const name = part.match(pattern)?.[1];
    if (name !== undefined) pages.set(name, page + 1);
  }
  return pages;
}
