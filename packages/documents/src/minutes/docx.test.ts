import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { minutesDocx } from './docx.ts';
import { sampleMinutes } from './minutes.sample.ts';

let parts: Record<string, string>;
const part = (name: string): string => parts[name] ?? '';
const words = (xml: string): string => xml.replaceAll(/<[^>]+>/g, '');

async function unzipped(bytes: Promise<Uint8Array>): Promise<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(await bytes)).map(([name, data]) => [name, strFromU8(data)]),
  );
}

beforeAll(async () => {
  parts = await unzipped(minutesDocx(sampleMinutes()));
});

/** Attributes of the first such element, in whatever order the library writes them. */
function attributes(xml: string, element: string): Record<string, string> {
  const [tag] = new RegExp(`<${element}[^>]*>`).exec(xml) ?? [''];
  return Object.fromEntries(
    [...tag.matchAll(/w:(\w+)="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
  );
}

describe('the page', () => {
  test('is A4 with the margins of the standard', () => {
    expect(attributes(part('word/document.xml'), 'w:pgSz')).toMatchObject({ w: '11906', h: '16838' });
    expect(attributes(part('word/document.xml'), 'w:pgMar')).toMatchObject({
      top: '2098',
      left: '1587',
      right: '1474',
      bottom: '1984',
    });
  });

  test('has a grid of 22 lines and 28 characters', () => {
    expect(attributes(part('word/document.xml'), 'w:docGrid')).toEqual({
      type: 'linesAndChars',
      linePitch: '580',
      charSpace: '-848',
    });
  });

  test('holds 22 lines of 28 characters also in a reader that has no such grid', () => {
    const styles = part('word/styles.xml');
    const [, closer, size, line] = /w:val="(-\d+)"[\s\S]*?w:sz w:val="(\d+)"[\s\S]*?w:line="(\d+)"/
      .exec(styles)!
      .map(Number);
    const [width, height] = [11906 - 1587 - 1474, 16838 - 2098 - 1984];
    expect(Math.floor(width / (size! * 10 + closer!))).toBe(28);
    expect(Math.floor(height / line!)).toBe(22);
  });

  test('numbers odd pages right and even pages left, one character in', () => {
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
    const references = [
      ...part('word/document.xml').matchAll(/<w:footerReference w:type="(\w+)" r:id="(\w+)"/g),
    ];
    const sides = references.map(([, type, id]) => {
      const [, file] =
        new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(part('word/_rels/document.xml.rels')) ?? [];
      const footer = part(`word/${file}`);
      return [type, attributes(footer, 'w:jc')['val'], attributes(footer, 'w:ind')];
    });
    expect(sides).toEqual([
      ['default', 'right', { right: '280' }],
      ['even', 'left', { left: '280' }],
    ]);
  });
});

describe('the text', () => {
  test('names the office’s licensed fonts in every slot and embeds none', () => {
    const fonts = new Set(
      [...part('word/document.xml').matchAll(/<w:rFonts ([^>]*)\/>/g)].map(([, slots]) => slots),
    );
    for (const name of ['方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '黑体']) {
      const slots = ['ascii', 'cs', 'eastAsia', 'hAnsi'].map((slot) => `w:${slot}="${name}"`).join(' ');
      expect([...fonts]).toContain(slots);
    }
    expect(Object.keys(parts).filter((name) => /\.(odttf|ttf|otf)$/.test(name))).toEqual([]);
  });

  test('has its masthead in red 35 mm down, and a red rule 4 mm below the number', () => {
    expect(part('word/document.xml')).toMatch(/w:before="1984"[\s\S]{0,600}云岭县人民政府会议纪要/);
    expect(part('word/document.xml')).toMatch(/<w:bottom [^>]*w:color="D7000F"[^>]*w:space="11"/);
  });

  test('says what the PDF says', () => {
    const text = words(part('word/document.xml'));
    expect(text).toContain('县委副书记、县长李明远在县政府二楼会议室主持召开');
    expect(text).toContain('（一）会议议定。由县林业局指导县水务局');
    expect(text).toContain('完成时限：2018年5月30日）。');
    expect(text).toContain('出席：县委常委、常务副县长王立新，');
  });

  test('markup in a text is text', async () => {
    const sly = await unzipped(minutesDocx(sampleMinutes({ printedBy: '</w:t><w:br/>&' })));
    expect(sly['word/document.xml']).toContain('&lt;/w:t&gt;&lt;w:br/&gt;&amp;');
  });

  test('a draft says so in place of its number and on each page', async () => {
    const draft = await unzipped(minutesDocx(sampleMinutes({ number: null })));
    expect(words(draft['word/document.xml']!)).toContain('（草稿　尚未编号）');
    const headers = Object.entries(draft).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    expect(headers.map(([, xml]) => words(xml))).toEqual(['草稿', '草稿']);
  });
});

describe('the end matter', () => {
  test('stands at the bottom of the type area, as wide as it, between rules of .35, .25 and .35 mm', () => {
    const [box] = /<wp:anchor[\s\S]*<\/wp:anchor>/.exec(part('word/document.xml'))!;
    expect(box).toContain('<wp:positionV relativeFrom="margin"><wp:align>bottom</wp:align>');
    expect(/<wp:extent cx="(\d+)"/.exec(box)![1]).toBe(String(8844 * 635));
    const rules = [...box.matchAll(/<w:bottom [^>]*w:sz="(\d+)"/g)].map(
      ([, eighths]) => Math.round((Number(eighths) / 8 / 72) * 25.4 * 20) / 20,
    );
    expect(rules).toEqual([0.35, 0.25, 0.35]);
  });

  test('has room for as many lines as the copies take', async () => {
    const height = async (copies: string[]): Promise<number> => {
      const { 'word/document.xml': document } = await unzipped(minutesDocx(sampleMinutes({ copies })));
      return Number(/<wp:extent [^>]*cy="(\d+)"/.exec(document!)![1]) / 12700;
    };
    expect(await height([])).toBe(26 + 6);
    expect(await height(['县委办公室'])).toBe(2 * 26 + 6);
    expect(await height(Array.from({ length: 20 }, () => '县委办公室'))).toBe(6 * 26 + 6);
  });

  test('names copies, printing office and date', () => {
    const text = words(part('word/document.xml'));
    expect(text).toContain('抄送：县委办公室，');
    expect(text).toMatch(/云岭县人民政府办公室\s*2018年5月17日印发/);
  });
});

test('the same minutes give the same bytes, dated by the minutes', async () => {
  const [one, other] = [await minutesDocx(sampleMinutes()), await minutesDocx(sampleMinutes())];
  expect(Buffer.compare(one, other)).toBe(0);
  expect(part('docProps/core.xml').match(/2018-05-17T00:00:00Z/g)).toHaveLength(2);
});
