import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runGuatu, shippedFile } from '../testing/run-guatu.ts';

const shilin = shippedFile('shilin-2018');
const text = readFileSync(shilin, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'guatu-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const huge = write('huge.yaml', '');
truncateSync(huge, 50 * 1024 * 1024);

test.each([
  ['no file named', ['check'], '没有写要读哪个文件'],
  ['two files', ['check', shilin, 'other.yaml'], '多出了“other.yaml”'],
  ['no such file', ['check', 'nowhere.yaml'], '没有文件“nowhere.yaml”'],
  ['a folder', ['check', folder], '是文件夹，不是文件'],
  ['50 MB', ['check', huge], '超过上限 3 MB，没有读'],
  ['an unknown command', ['chekc', shilin], '没有命令“chekc”'],
  ['an option before the command', ['--lang', 'en', 'check'], '先写命令'],
  ['an unknown option', ['check', shilin, '--form', '2018-01-01'], '没有选项“--form”'],
  ['an option of another command', ['check', shilin, '--post', 'magistrate'], '没有选项“--post”'],
  ['an option without a value', ['check', shilin, '--from', '--to', '2018-12-31'], '“--from”后面要写一个值'],
  ['a day that does not exist', ['check', shilin, '--from', '2018-02-30'], '“2018-02-30”不是日期'],
  [
    'dates the wrong way round',
    ['check', shilin, '--from', '2018-12-31', '--to', '2018-01-01'],
    '起止日期颠倒',
  ],
  ['a century', ['check', shilin, '--from', '2018-01-01', '--to', '2118-01-01'], '最多 10 年'],
  ['an unknown format', ['check', shilin, '--format', 'xml'], '没有格式“xml”，可用：text json'],
  ['an unknown language', ['check', shilin, '--lang', 'fr'], '没有语言“fr”'],
  ['English', ['check', '--lang', 'en'], 'Which file?'],
])('%s: exit code 2, and one sentence that says what is wrong', async (_, args, said) => {
  const { exit, out, err } = await runGuatu(args);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain(said);
  expect(err.trimEnd().split('\n')).toHaveLength(2);
});

test('what is wrong in a file has a place, a statement and advice; exit code 1', async () => {
  const file = write(
    'wrong.yaml',
    text.replace('level: county }', 'level: shire }').replace('due: { by: slot }', 'due: { by: slto }'),
  );
  const { exit, out } = await runGuatu(['check', file]);
  expect(exit).toBe(1);
  const line = text.split('\n').findIndex((one) => one.includes('level: county }')) + 1;
  expect(out).toContain(`${file}:${line}:39  不能用\n    这里的值不在允许范围内，应为：`);
  expect(out).toContain('文件不能使用：2 处不能用。');
});

test('bytes that are not UTF-8 are found where they begin', async () => {
  // 县 in GBK, behind two lines and three characters that are sound.
  const bytes = Buffer.concat([
    Buffer.from('guatu: 1\nid: a\n标题 '),
    Buffer.from([0xcf, 0xd8]),
    Buffer.from('\n'),
  ]);
  const file = write('gbk.yaml', bytes);
  const { exit, out } = await runGuatu(['check', file]);
  expect(exit).toBe(1);
  expect(out).toContain(`${file}:3:4  不能用\n    这里有不是 UTF-8 的字节。`);
});

test('a file that ends in the middle of a character is not UTF-8 either', async () => {
  const { exit, out } = await runGuatu(['check', '-'], Buffer.from('县县').subarray(0, 5));
  expect(exit).toBe(1);
  expect(out).toContain('-:1:2  不能用');
});

test('a text just over the limit of characters is refused by the reader, with both figures', async () => {
  const { exit, out } = await runGuatu(['check', '-'], `# ${'a'.repeat(1_048_576)}\n`);
  expect(exit).toBe(1);
  expect(out).toContain('机制文件有 1048579 个字符，超过上限 1048576。');
});

test('a stream without an end is left', async () => {
  const { exit, err } = await runGuatu(['check', '-'], 'x'.repeat(4 * 1024 * 1024));
  expect(exit).toBe(2);
  expect(err).toContain('超过上限 3 MB');
});

test('what a usable file leaves open is told in the order of the file; exit code 0', async () => {
  const { exit, out } = await runGuatu(['check', shilin, '--from', '2018-01-01', '--to', '2018-12-31']);
  expect(exit).toBe(0);
  const line = text.split('\n').findIndex((one) => one.includes('id: minutes-day-count')) + 1;
  expect(out).toContain(`${shilin}:${line}:5  没有写明  minutes-day-count  二（二）4（2）\n`);
  expect(out).toContain('项目会办会的截止日 2018-05-13 是休息日，实际按 2018-05-11 执行。');
  const places = [...out.matchAll(/mechanism\.yaml:(\d+):/g)].map(([, at]) => Number(at));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
});

test('from standard input, in English, for another program', async () => {
  const args = [
    'check',
    '-',
    '--from',
    '2018-01-01',
    '--to',
    '2018-12-31',
    '--lang',
    'en',
    '--format',
    'json',
  ];
  const { exit, out } = await runGuatu(args, text);
  expect(exit).toBe(0);
  const told = JSON.parse(out);
  expect(told).toMatchObject({
    file: '-',
    mechanism: { id: 'shilin-2018' },
    range: { from: '2018-01-01', to: '2018-12-31' },
  });
  expect(told.findings).toContainEqual({
    line: expect.any(Number),
    column: 5,
    severity: 'open',
    code: 'shift-not-stated',
    rule: 'cutoff-shift',
    clause: '二（二）4（1）',
    statement: expect.stringContaining('earlier'),
    advice: expect.any(String),
  });
});
