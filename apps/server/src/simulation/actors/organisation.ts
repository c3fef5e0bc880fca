import { holderOn } from '@guatu/engine';
import { pick } from '../chance.ts';
import type { Day } from '../day.ts';

/** Working days on which a clerk is transferred and somebody follows in the post: about five in a year. */
const often = 0.02;
const family = [...'赵钱孙李周吴郑王冯陈褚卫'];
const given = ['建国', '晓梅', '志强', '丽华', '永福', '春燕', '海涛', '文静'];

/** Now and then a clerk goes and another follows; what was open stays with the post (一). */
export async function organisation(day: Day): Promise<void> {
  if (day.chance('succession', day.date) >= often) return;
  const { mechanism, organisation: chart } = day.rulebook;
  const head = mechanism.organisation.groups.flatMap(({ secretariat }) => secretariat?.head ?? [])[0];
  const clerks = chart.posts.filter(
    ({ kind, id }) => kind === 'clerk' && holderOn(chart, id, day.date) !== null,
  );
  if (head === undefined || clerks.length === 0) return;
  const { id: postId } = pick(clerks, day.chance('who goes', day.date));
  const name = pick(family, day.chance('family', day.date)) + pick(given, day.chance('given', day.date));
  await day.work(() =>
    day.as(head).organisation.succeed({
      postId,
      expectedHolder: holderOn(chart, postId, day.date),
      successor: { name },
      from: day.date,
    }),
  );
}
