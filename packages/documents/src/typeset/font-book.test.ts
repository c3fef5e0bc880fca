import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleMinutes } from '../minutes/minutes.sample.ts';
import { minutesPdf } from '../minutes/pdf.ts';
import { openFontBook } from './font-book.ts';
import { covers, readFontFaces, widthIn } from './font-face.ts';

const free = openFontBook();

describe('the free fonts', () => {
  test('every role has a face of the weight it asks for', () => {
    expect(Object.values(free.roles).map(({ family, weight }) => `${family} ${weight}`)).toEqual([
      'Noto Serif SC 700',
      'Noto Serif SC 400',
      'Noto Serif SC 500',
      'Noto Sans SC 500',
      'Noto Serif SC 400',
      'Noto Sans SC 400',
    ]);
  });

  test.each(['石', '林', '〔', '—', '1', '镕', '堃', '㕵'])('draw %s', (character) => {
    expect(covers(free.roles.fangSong.face, character.codePointAt(0)!)).toBe(true);
  });

  test('are as wide as they are: a Chinese character an em, a digit half of one or so', () => {
    const { face } = free.roles.xiaoBiaoSong;
    expect(widthIn(face, '云岭县人民政府')).toBe(7);
    expect(widthIn(face, '2018')).toBeGreaterThan(1.8);
    expect(widthIn(face, '2018')).toBeLessThan(2.6);
  });

  test('do not draw what they do not draw', () => {
    expect(covers(free.roles.fangSong.face, '😀'.codePointAt(0)!)).toBe(false);
    expect(covers(free.roles.fangSong.face, 0x10ffff)).toBe(false);
  });
});

describe('an office’s own fonts', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'office-fonts-'));
    writeFileSync(
      join(folder, 'kai.ttf'),
      renamed(readFileSync(free.roles.plain.face.path), 'Noto Sans SC', 'KaiTi_GB2312'),
    );
    writeFileSync(join(folder, 'readme.txt'), 'no font');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('win where the folder has them, and nowhere else', () => {
    const { roles, folders } = openFontBook(folder);
    expect(roles.kaiTi.family).toBe('KaiTi_GB2312');
    expect(roles.fangSong.family).toBe('Noto Serif SC');
    expect(folders).toContain(folder);
  });

  test('are what the paper is set in', async () => {
    const face = 'NotoSansSC-Regular';
    expect(Buffer.from(await minutesPdf(sampleMinutes())).includes(face)).toBe(false);
    expect(Buffer.from(await minutesPdf(sampleMinutes(), { fontFolder: folder })).includes(face)).toBe(true);
  });

  test('a folder that is not there, or holds a broken font, is an error', () => {
    expect(() => openFontBook(join(folder, 'nowhere'))).toThrow('ENOENT');
    const broken = join(folder, 'broken.otf');
    writeFileSync(broken, 'not a font at all, only words');
    expect(() => readFontFaces(broken)).toThrow(RangeError);
    rmSync(broken);
  });
});

/** The same font under another family name of the same length. */
function renamed(font: Buffer, from: string, to: string): Buffer {
  const [old, fresh] = [from, to].map((name) => Buffer.from(name, 'utf16le').swap16());
  for (let at = font.indexOf(old!); at !== -1; at = font.indexOf(old!, at + 1)) fresh!.copy(font, at);
  return font;
}
