import { longestSearched, nameKey } from './text.ts';

/** Share of common pairs from which two names are near enough to ask; below it villages' waterworks are all alike. */
const similarFrom = 0.8;

/** Words that come and go in the name of one and the same project. */
const bareKey = (name: string): string => nameKey(name).replaceAll(/建设|工程|项目/g, '');

/** Whether two names share most of their pairs of neighbouring characters; numbers must agree (一期 is not 二期). */
export const areSimilar = (one: string, other: string): boolean => {
  if (Math.max(one.length, other.length) > longestSearched) return false;
  const [a, b] = [bareKey(one), bareKey(other)];
  if (Math.abs(a.length - b.length) > a.length * 0.4 || numbersIn(a) !== numbersIn(b)) return false;
  const pairs = pairsOf(a);
  const others = pairsOf(b);
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return pairs.size + others.size > 0 && (2 * shared) / (pairs.size + others.size) >= similarFrom;
};

const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));

const numbersIn = (text: string): string => (text.match(/[\d一二三四五六七八九十ⅠⅡⅢ]+/g) ?? []).join(' ');
