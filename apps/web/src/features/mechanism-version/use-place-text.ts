import type { Organisation } from '@guatu/engine';
import { i18n } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';

/** A list that its rule is as good as the name of: only which of it counts. */
const unnamed = new Set(['days']);

/** Says the places of a rule, and what stands there, in the words of the screen; the file's own word where there is none. */
export const usePlaceText = ({ posts, units }: Pick<Organisation, 'posts' | 'units'>) => {
  const text = useText();
  const names = new Map([...units, ...posts].map(({ id, name }) => [id, name]));
  const wordFor = (key: string): string | undefined => (i18n.exists(key) ? i18n.t(key) : undefined);
  const value = (one: unknown): string => {
    if (one === undefined || one === 'not-stated') return text('mechanismVersion.comparison.unsaid');
    if (Array.isArray(one)) return one.map(value).join(text('findings.words.list-separator'));
    if (typeof one !== 'string') return JSON.stringify(one);
    return names.get(one) ?? wordFor(`findings.words.${one}`) ?? one;
  };
  const place = (path: ReadonlyArray<string | number>): string =>
    path
      .flatMap((key, index) => {
        if (typeof key === 'number') return text('mechanismVersion.comparison.nth', { nth: key + 1 });
        if (unnamed.has(key) && typeof path[index + 1] === 'number') return [];
        return names.get(key) ?? wordFor(`mechanismVersion.comparison.key.${key}`) ?? key;
      })
      .join(' ');
  return { value, place };
};
