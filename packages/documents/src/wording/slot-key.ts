const parts: Readonly<Record<string, string>> = {
  early: '上旬',
  mid: '中旬',
  end: '底',
  'first-half': '上半月',
  'second-half': '下半月',
};

const slotKey =
  /(?<![\d-])(?<year>\d{4})-(?:(?<month>\d{2})(?:#(?<part>[a-z-]+))?|W(?<week>\d{2})|Q(?<quarter>[1-4]))(?![\d-])/gu;

/** Sets the keys of slots in a text in words: `项目会办会 2018-05#mid` is 项目会办会 2018年5月中旬. A day stays as it is. */
export const slotsInWords = (text: string): string =>
  text.replaceAll(slotKey, (...match) => {
    const { year, month, part, week, quarter } = match.at(-1) as Record<string, string | undefined>;
    if (week !== undefined) return `${year}年第${Number(week)}周`;
    if (quarter !== undefined) return `${year}年第${quarter}季度`;
    return `${year}年${Number(month)}月${part === undefined ? '' : (parts[part] ?? '')}`;
  });
