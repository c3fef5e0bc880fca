import { type Load, loadOf } from '../load/index.ts';
import { type Check, type Checked, listed, note } from './remark.ts';

/** So many of those who have the most to do are named. */
const mostBurdened = 3;

/** Who has the most to do with what comes round, over all the days and in the fullest month. */
export const burden: Check = (checked) => {
  const loads = loadOf(checked.mechanism, checked);
  const most = loads.slice(0, mostBurdened).map((load) => toldOf(checked, load));
  const count = loads.reduce((sum, { duties }) => sum + duties, 0);
  return most.length === 0
    ? []
    : [note('load', { path: ['duties'], params: { count, bearers: loads.length, most: listed(most) } })];
};

const toldOf = ({ mechanism: { organisation } }: Checked, { bearer, duties, months }: Load): string => {
  const { id } = bearer;
  const post = bearer.kind === 'post' ? organisation.posts.find((one) => one.id === id) : undefined;
  const unit = organisation.units.find((one) => one.id === id);
  // Several vice-magistrates may bear one name of a post.
  const name = post?.holder === undefined ? (post ?? unit)?.name : `${post.name} ${post.holder}`;
  const [first, ...rest] = months;
  const fullest = rest.reduce((one, other) => (one && one.duties >= other.duties ? one : other), first);
  return `${name ?? id} ${duties}${fullest ? ` (${fullest.month}: ${fullest.duties})` : ''}`;
};
