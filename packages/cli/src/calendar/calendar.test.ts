import { expect, test } from 'vitest';
import { runGuatu, shippedFile } from '../testing/run-guatu.ts';

const shilin = shippedFile('shilin-2018');
const may = ['calendar', shilin, '--from', '2018-05-01', '--to', '2018-05-31'];

type Told = { id: string; kind: string; date: string; until?: string; nominal?: string; because: string };
const json = async (args: readonly string[]): Promise<Told[]> => {
  const { exit, out } = await runGuatu([...args, '--format', 'json']);
  expect(exit).toBe(0);
  return JSON.parse(out);
};

test.each([
  ['an unknown post', ['--post', 'mayor'], '没有编号为“mayor”的职务，可用：magistrate '],
  ['a day that does not exist', ['--to', '2018-06-31'], '“2018-06-31”不是日期'],
])('%s is refused', async (_, args, said) => {
  const { exit, out, err } = await runGuatu(['calendar', shilin, ...args]);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain(said);
});

test('a file that cannot be used has no calendar; what is wrong with it is said as check says it', async () => {
  const { exit, out, err } = await runGuatu(['calendar', '-'], 'guatu: 2\n');
  expect({ exit, out }).toEqual({ exit: 1, out: '' });
  expect(err).toContain('-:1:8  不能用');
});

test.each([
  // The 13th was a Sunday, and nothing says where it goes: the default of the setting moves it to the Friday before.
  ['cutoff/resolution-meeting/2018-05#mid', '2018-05-11', '2018-05-13', 'moved-earlier'],
  ['cutoff/resolution-meeting/2018-05#end', '2018-05-25', '2018-05-25', 'as-stated'],
  ['cutoff/atlas-edition/2018-05', '2018-05-25', '2018-05-25', 'as-stated'],
  ['slot/weekly-report/2018-W20', '2018-05-14', '2018-05-14', 'as-stated'],
  // Labour Day was celebrated from Sunday to Tuesday; the executive meeting has no rule for that.
  ['slot/executive-meeting/2018-W18', '2018-04-30', '2018-04-30', 'not-moved'],
  ['duty/lead-tour/2018-05/post:vice-magistrate-5', '2018-05-31', '2018-05-31', 'end-of-window'],
])('%s stands on %s', async (id, date, nominal, because) => {
  const told = await json(['calendar', shilin, '--from', '2018-04-30', '--to', '2018-05-31']);
  expect(told.find((one) => one.id === id)).toMatchObject({ date, nominal, because });
});

test('what reaches into the range is in it, what does not is not', async () => {
  const told = await json(['calendar', shilin, '--from', '2018-05-12', '--to', '2018-05-13']);
  expect(told.map(({ id }) => id)).toEqual([
    'slot/site-tour/2018-05',
    'slot/atlas-edition/2018-05',
    'slot/resolution-meeting/2018-05#mid',
  ]);
});

test('a post sees what it leads, chairs, attends or owes', async () => {
  const told = await json([...may, '--post', 'vice-magistrate-5']);
  expect(new Set(told.map(({ id }) => id.split('/').slice(0, 2).join('/')))).toEqual(
    new Set(['slot/site-tour', 'slot/weekly-report', 'duty/weekly-report-by-leader', 'duty/lead-tour']),
  );
});

test('a post sees what its unit owes', async () => {
  const told = await json([...may, '--post', 'supervision-office-director']);
  expect(told.map(({ id }) => id)).toContain('duty/report-outcomes/2018-05#mid/unit:supervision-office');
});

test('the table is set in columns, whatever the width of the characters', async () => {
  const { out } = await runGuatu(may);
  const lines = out.trimEnd().split('\n');
  const clause = lines[0]?.indexOf('条款');
  expect(clause).toBeGreaterThan(0);
  expect(out).toMatch(
    /2018-05-11 星期五 +截止 +项目会办会材料截止 +重点项目科 .*原在 2018-05-13 星期日，遇休息日提前/,
  );
  // One line for the six who report on a Monday.
  expect(lines.filter((line) => line.startsWith('2018-05-14') && line.includes('应办'))).toHaveLength(1);
});

test('nothing is said in words', async () => {
  const before = await runGuatu([
    'calendar',
    shilin,
    '--from',
    '2017-01-01',
    '--to',
    '2017-02-01',
    '--lang',
    'en',
  ]);
  expect(before).toEqual({ exit: 0, out: 'There is nothing in this time.\n', err: '' });
});
