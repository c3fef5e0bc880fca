import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runGuatu, shippedFile } from '../testing/run-guatu.ts';

const shilin = shippedFile('shilin-2018');
const text = readFileSync(shilin, 'utf8');
const rest = ['--from', '2018-05-01', '--to', '2018-12-31'];

const changed = (from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

test.each([
  ['one file', ['diff', shilin], '', 2, '要写两个文件'],
  ['three files', ['diff', shilin, shilin, shilin], '', 2, '多出了'],
  ['both from standard input', ['diff', '-', '-'], '', 2, '只能有一个从标准输入读'],
  ['a file that is not there', ['diff', shilin, 'nowhere.yaml'], '', 2, '没有文件“nowhere.yaml”'],
  ['a new file with errors', ['diff', shilin, '-'], 'guatu: 2\n', 1, '-:1:8  不能用'],
])('%s is refused', async (_, args, input, exit, said) => {
  const outcome = await runGuatu(args, input);
  expect(outcome).toMatchObject({ exit, out: '' });
  expect(outcome.err).toContain(said);
});

test('the same rules do not differ, whatever the comments', async () => {
  const { exit, out } = await runGuatu(['diff', shilin, '-', ...rest], `# another comment\n${text}`);
  expect({ exit, out }).toEqual({ exit: 0, out: '两个文件的规则没有差别。\n' });
});

test('a turn given to another leader is taken from one and falls to the other', async () => {
  const renewed = changed(
    '{ months: [5, 11], lead: vice-magistrate-5 }',
    '{ months: [5, 11], lead: vice-magistrate-1 }',
  );
  const { exit, out } = await runGuatu(['diff', shilin, '-', ...rest], renewed);
  expect(exit).toBe(0);
  expect(out).toBe(`谁的事项有变化（2018-05-01 至 2018-12-31 开始的期次）
  副县长（苏云波）（各 36 项 → 38 项）
    + lead-tour  当月牵头的副县长定日子并带队  2018-05-31、2018-11-30
  副县长（李雄彬）（各 37 项 → 35 项）
    - lead-tour  当月牵头的副县长定日子并带队  2018-05-31、2018-11-30

期次的变化
  ~ 项目观摩推进会  牵头  2018-05 副县长（李雄彬） → 2018-05 副县长（苏云波）、2018-11 副县长（李雄彬） → 2018-11 副县长（苏云波）

改动的规则
  ~ slots site-tour
      rota.1.lead: vice-magistrate-5 → vice-magistrate-1
`);
});

test('one change for several comes on top of what each of them has', async () => {
  const report = 'bearer: { each: { group: vice-magistrates } }\n    alsoBy: [{ liaisonOf';
  const renewed = changed(report, `in: { months: [5, 6, 7, 8, 9, 10, 11] }\n    ${report}`);
  const { out } = await runGuatu(['diff', shilin, '-', ...rest], renewed);
  // December 2018 has five Mondays.
  expect(out.split('\n').slice(1, 3)).toEqual([
    '  常务副县长、副县长（苏云波）、副县长（周林春）、副县长（伏思良）（各 36 项 → 31 项）',
    '  副县长（殷瑕）、副县长（李雄彬）（各 37 项 → 32 项）',
  ]);
});

test('a cut-off a day earlier moves the cut-offs, and nobody’s duties that come round', async () => {
  // The 12th of May and of October moved to the 11th and the 12th as before: both 13ths were days off.
  const { out } = await runGuatu(
    ['diff', shilin, '-', ...rest, '--lang', 'en'],
    changed('day: 13 }', 'day: 12 }'),
  );
  expect(out).toContain(
    '~ 项目会办会  cut-off  2018-06-13 重点项目科 → 2018-06-12 重点项目科, 2018-07-13 重点项目科 → 2018-07-12 重点项目科, 2018-08-13 重点项目科 → 2018-08-10 重点项目科',
  );
  expect(out).not.toContain('2018-05-1');
  expect(out).not.toContain('For whom');
});

test('for another program', async () => {
  const renewed = changed('lead: standing-vice-magistrate }', 'lead: vice-magistrate-1 }');
  const { out } = await runGuatu(['diff', shilin, '-', ...rest, '--format', 'json'], renewed);
  const told = JSON.parse(out);
  expect(told).toMatchObject({
    range: { from: '2018-05-01', to: '2018-12-31' },
    obligations: {
      appear: [{ rule: 'lead-tour', slot: '2018-07', bearer: { kind: 'post', id: 'vice-magistrate-1' } }],
      vanish: [
        { rule: 'lead-tour', slot: '2018-07', bearer: { kind: 'post', id: 'standing-vice-magistrate' } },
      ],
      move: [],
    },
  });
  expect(told.load).toContainEqual(expect.objectContaining({ name: '常务副县长', before: 36, after: 35 }));
});
