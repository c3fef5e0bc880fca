import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readArchival } from '../measuring/read-archival.ts';
import { type MeasuredPdf, readPdf } from '../measuring/read-pdf.ts';
import { sampleEdition, samplePicture, sampleProject } from './edition.sample.ts';
import type { AtlasEdition, AtlasOptions } from './edition.ts';
import { atlasOfficeFile } from './office-file.ts';
import { atlasPdf } from './pdf.ts';
import { longestTexts } from './unfit.ts';

const options: AtlasOptions = { readPhotograph: (key) => samplePicture(key, 160) };
const bookOf = async (edition: AtlasEdition) => (await atlasPdf(edition, options)).pdf;
const compact = (text: string): string => text.replaceAll(/\s/g, '');

describe('refusals', () => {
  const withProject = (overrides: Parameters<typeof sampleProject>[1]): AtlasEdition =>
    sampleEdition(2, { projects: [sampleProject(0), sampleProject(1, overrides)] });

  test('a character without a glyph is named, with its place', async () => {
    await expect(atlasPdf(withProject({ progress: '完成😀' }), options)).rejects.toMatchObject({
      code: 'missing-glyph',
      glyphs: [{ character: '😀', place: 'projects[1].progress' }],
    });
  });

  test('a text too long for its page is refused before anything is set', async () => {
    await expect(atlasPdf(withProject({ content: '建'.repeat(901) }), options)).rejects.toMatchObject({
      code: 'text-too-long',
      place: 'projects[1].content',
      message: 'projects[1].content: 901 characters, at most 900',
    });
  });

  test('a file that is no picture is refused by its place', async () => {
    const readPhotograph = () => Promise.resolve(Buffer.from('<svg/>'));
    await expect(atlasPdf(sampleEdition(2), { readPhotograph })).rejects.toMatchObject({
      code: 'not-a-picture',
      place: 'projects[1].photographs[0]',
    });
  });

  test('a photograph that cannot be read fails the whole, with the reader’s own error', async () => {
    const readPhotograph = () => Promise.reject(new Error('no such file'));
    await expect(atlasPdf(sampleEdition(2), { readPhotograph })).rejects.toThrow('no such file');
  });
});

describe('an edition of 33 projects', () => {
  const edition = sampleEdition(33);
  const progress: number[] = [];
  let pdf: MeasuredPdf;
  beforeAll(async () => {
    pdf = await readPdf(
      (await atlasPdf(edition, { ...options, onProgress: ({ projectsSet }) => progress.push(projectsSet) }))
        .pdf,
    );
  }, 60_000);

  test('is A4 landscape throughout', () => {
    for (const { width, height } of pdf.pages)
      expect([Math.round(width), Math.round(height)]).toEqual([297, 210]);
  });

  test('bears county, month and number on its cover, and the preface after the figures', () => {
    expect(pdf.pages[0]!.words).toContain('云岭县2018年5月第3期');
    expect(pdf.pages[0]!.words).toContain('项目图册');
    expect(pdf.pages[1]!.words).toContain('入册项目33个');
    expect(pdf.pages[2]!.words).toContain('为全面反映全县重点项目建设进展');
  });

  test('opens each project on the page that the contents name, always a left-hand one', () => {
    const contents = pdf.pages.filter(({ words }) => words.includes('总投资（万元）页码'));
    const rows = contents.flatMap(({ texts }) => {
      const numbers = texts.filter(({ text, left }) => /^\d\d$/.test(text) && left < 60);
      return numbers.map(({ text, baseline }) => {
        const row = texts.filter((each) => Math.abs(each.baseline - baseline) < 1.5);
        return {
          number: text,
          page: Number(row.reduce((last, each) => (each.right > last.right ? each : last)).text),
        };
      });
    });
    expect(rows).toHaveLength(33);
    for (const [index, { number, page }] of rows.entries()) {
      expect(page % 2).toBe(0);
      expect(pdf.pages[page - 1]!.words).toMatch(new RegExp(`^${number}`));
      expect(pdf.pages[page - 1]!.words).toContain(compact(edition.projects[index]!.name));
    }
  });

  test('prints on every page but the cover its real number, at the outer edge', () => {
    for (const [index, { texts }] of pdf.pages.entries()) {
      const feet = texts.filter(({ baseline, text }) => baseline > 195 && /^\d+$/.test(text));
      const outer =
        index % 2 === 0 ? feet.filter(({ left }) => left > 250) : feet.filter(({ left }) => left < 50);
      expect(outer.map(({ text }) => text)).toEqual(index === 0 ? [] : [String(index + 1)]);
    }
  });

  test('shows every photograph with date and caption', () => {
    const photographs = edition.projects.flatMap((project) => project.photographs);
    const pairs = photographs.filter(({ before }) => before !== null);
    const shown = pdf.pages.reduce((sum, { pictures }) => sum + pictures, 0);
    expect(shown).toBe(photographs.length + pairs.length);
    // A picture stands beside the same angle's last one.
    const page = pdf.pages.find(({ pictures }) => pictures === 2)!;
    expect(page.words).toMatch(/2018.4.12同一角度.*2018.5.4取水泵站主体施工/);
  });

  test('gives the facing page to the progress where no photograph came in', () => {
    const start = pdf.outline.find(({ title }) => title.startsWith('1　'))!.page;
    expect(pdf.pages[start]!.pictures).toBe(0);
    expect(pdf.pages[start]!.words).toContain('取水泵站主体结构封顶');
    expect(pdf.pages[start]!.words).toContain('本期未报送照片');
  });

  test('states investments in 万元, and what was not handed in as a dash', () => {
    const page = (index: number) => pdf.pages[pdf.outline[index + 4]!.page - 1]!.words;
    expect(page(0)).toMatch(
      /总投资8735万元.*年度计划投资3000万元.*本月完成320万元.*本年累计完成1145万元占年度计划的38.2%/,
    );
    expect(page(1)).toContain('合1.75亿元');
    expect(page(4)).toContain('本月完成—');
  });

  test('names projects and pages in its outline and in its index by unit', () => {
    const { title, page } = pdf.outline.at(-1)!;
    expect(title).toBe('责任单位索引');
    const index = pdf.pages
      .slice(page - 1)
      .map(({ words }) => words)
      .join('');
    const first = pdf.outline[4]!;
    expect(first.title).toBe('1　产业园区供水工程');
    expect(index).toContain(`县水务局产业园区供水工程${first.page}`);
    expect(pdf.outline).toHaveLength(33 + 5);
  });

  test('tells its progress chunk by chunk', () => {
    expect(progress).toEqual([30, 33]);
  });
});

test('texts of the greatest length stay within their spread', async () => {
  const full = {
    name: '建'.repeat(longestTexts.name),
    content: '建设内容，'.repeat(longestTexts.content / 5),
    progress: '形象进度，'.repeat(longestTexts.progress / 5),
  };
  const projects = [sampleProject(0, full), sampleProject(3, full)];
  const preface = '前言。'.repeat(longestTexts.preface / 4);
  const { pages, outline } = await readPdf(await bookOf(sampleEdition(0, { projects, preface })));
  expect(outline.slice(4).map(({ page }) => page)).toEqual([6, 8, 12]);
  expect(pages).toHaveLength(12);
});

test('a book bound of parts is PDF/A-2b: its fonts and colours in it, and metadata that say so', async () => {
  expect(await readArchival(await bookOf(sampleEdition(3)))).toMatchObject({
    claims: '2B',
    title: '云岭县项目图册（2018年5月）',
    colourStated: true,
    strangerFonts: [],
    transparencies: 0,
    scripts: 0,
    encrypted: false,
  });
});

test('what has changed since the last edition is marked, and told at a glance', async () => {
  const { pages } = await readPdf(await bookOf(sampleEdition(6)));
  const words = pages.map((page) => compact(page.words));
  expect(words[1]).toContain('与第2期（2018年4月）相比，新入册1个');
  expect(words[1]).toContain('退出1个（老旧小区改造（一期））');
  expect(words.find((page) => page.includes('阶段由“新开工”转入'))).toContain('上期16000');
});

test('a part that was kept is not set again, and the book is the same', async () => {
  const kept = new Map<string, Uint8Array>();
  const parts = {
    read: async (name: string) => kept.get(name) ?? null,
    keep: async (name: string, bytes: Uint8Array) => void kept.set(name, Uint8Array.from(bytes)),
  };
  const first = await atlasPdf(sampleEdition(3), { ...options, parts });
  const unread = { readPhotograph: () => Promise.reject(new Error('read again')), parts };
  const again = await atlasPdf(sampleEdition(3), unread);
  expect(Buffer.compare(again.pdf, first.pdf)).toBe(0);
  expect(again.pages).toBe(first.pages);
});

test.each([
  ['docx', 'word/document.xml', /<w:tbl>.*产业园区供水工程|产业园区供水工程.*<w:tbl>/s],
  ['pptx', 'ppt/slides/slide5.xml', /产业园区供水工程.*<a:tbl>/s],
] as const)('a %s has its words and tables to be edited, and the photographs', async (kind, part, holds) => {
  const bytes = await atlasOfficeFile(kind, sampleEdition(2), options);
  const files = unzipSync(bytes);
  expect(new TextDecoder().decode(files[part])).toMatch(holds);
  expect(Object.keys(files).filter((name) => /media\/.*\.jpe?g$/.test(name)).length).toBeGreaterThan(0);
});

test('an edition without projects is still a book', async () => {
  const { pages } = await readPdf(await bookOf(sampleEdition(0)));
  expect(pages).toHaveLength(6);
});

test('the same edition gives the same bytes, dated by the edition', async () => {
  const [one, other] = [await bookOf(sampleEdition(3)), await bookOf(sampleEdition(3))];
  expect(Buffer.compare(one, other)).toBe(0);
  expect((await readPdf(one)).info['CreationDate']).toMatch(/^D:20180528/);
});

test('the caller’s thread goes on answering while a book is set', async () => {
  const picture = await samplePicture('1-1', 1000);
  let answers = 0;
  const caller = setInterval(() => (answers += 1), 5);
  await atlasPdf(sampleEdition(60), { readPhotograph: () => Promise.resolve(picture) });
  clearInterval(caller);
  // In the caller's own thread each part would be one long silence, and only the gaps between them answers.
  expect(answers).toBeGreaterThan(20);
});
