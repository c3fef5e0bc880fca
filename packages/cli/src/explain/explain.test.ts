import { expect, test } from 'vitest';
import { runGuatu, shippedFile } from '../testing/run-guatu.ts';

const shilin = shippedFile('shilin-2018');

test.each([
  ['no day', [], '要用选项“--date”写明'],
  ['a day that does not exist', ['--date', '2018-05-32'], '“2018-05-32”不是日期'],
  ['an unknown post', ['--date', '2018-05-25', '--post', 'mayor'], '没有编号为“mayor”的职务'],
  ['a range', ['--date', '2018-05-25', '--from', '2018-05-01'], '没有选项“--from”'],
])('%s is refused', async (_, args, said) => {
  const { exit, out, err } = await runGuatu(['explain', shilin, ...args]);
  expect({ exit, out }).toEqual({ exit: 2, out: '' });
  expect(err).toContain(said);
});

test('25 May 2018: papers for the meeting and the atlas are due at the key-projects section', async () => {
  const { exit, out } = await runGuatu(['explain', shilin, '--date', '2018-05-25']);
  expect(exit).toBe(0);
  expect(out).toContain('2018-05-25 星期五到期和举行的\n');
  expect(out).toContain(`■ 项目会办会材料截止
  报送：重点项目科  截止 resolution-meeting 2018-05#end
  1. “项目会办会”按月来：中旬、月底各一次，日子看报上来的问题另定。
  2. 这一期从 2018-05-21 到 2018-05-31。
  3. 这一期的截止日规定为 25 日，即 2018-05-25 星期五。
  4. 2018-05-25 星期五是工作日。
  5. 材料报县发改局重点项目科。
  6. 依据二（二）4（1）：`);
  expect(out).toContain('■ 项目图册材料截止\n  报送：重点项目科  截止 atlas-edition 2018-05\n');
});

test('11 May 2018: the cut-off of mid-May, moved from Sunday the 13th by a default', async () => {
  const { out } = await runGuatu(['explain', shilin, '--date', '2018-05-11']);
  expect(out).toContain(`  4. 2018-05-13 星期日是周末，休息日。
  5. “13日、25日遇休息日，提前、顺延还是不动”，文件没有写明，县里也没有答复，现按默认办：提前。
  6. 所以提前到 2018-05-11 星期五。
`);
});

test('13 May 2018: nothing is due, and what was there is told with where it went', async () => {
  const { out } = await runGuatu(['explain', shilin, '--date', '2018-05-13', '--lang', 'en']);
  expect(out).toMatch(/^Nothing is due or takes place on 2018-05-13 Sunday\.\n\nMoved away from this day\n/);
  expect(out).toContain('now on Friday 2018-05-11');
});

test('a post, for another program', async () => {
  const args = ['explain', shilin, '--date', '2018-05-31', '--post', 'vice-magistrate-5', '--format', 'json'];
  const told: Array<{ rule: string; bearers: unknown; steps: Array<{ says: string }> }> = JSON.parse(
    (await runGuatu(args)).out,
  );
  expect(told.map(({ rule }) => rule)).toEqual(['site-tour', 'lead-tour']);
  expect(told[1]?.bearers).toEqual([{ kind: 'post', id: 'vice-magistrate-5', name: '副县长（李雄彬）' }]);
  expect(told[1]?.steps.map(({ says }) => says)).toContain('这个月轮到副县长李雄彬牵头。');
});
