import { halfWidth, withoutSpace } from './text.ts';

/**
 * The month up to which a list reports (1 to 12), from its title or its headings: `2024年4月`, `1-5月完成投资`, `截至6月底`;
 * null where they name none, or several.
 */
export const monthOf = (title: string | null, headings: readonly string[]): number | null => {
  const inTitle = monthsIn(title ?? '');
  if (inTitle.size > 0) return onlyOne(inTitle);
  // `截至上年12月底` is about the year before.
  const ofThisYear = headings.filter(
    (heading) => heading.includes('完成') && !/(?:上|去)年|以前|年底|年12月[底末]/.test(heading),
  );
  return onlyOne(new Set(ofThisYear.flatMap((heading) => [...monthsIn(heading)])));
};

const monthsIn = (text: string): ReadonlySet<number> =>
  new Set(
    [...withoutSpace(halfWidth(text)).matchAll(/(?<!\d)(?:\d{1,2}月?[-—–~至到])?(\d{1,2})月/g)]
      .map(([, month]) => Number(month))
      .filter((month) => month >= 1 && month <= 12),
  );

const onlyOne = (months: ReadonlySet<number>): number | null =>
  months.size === 1 ? ([...months][0] ?? null) : null;
