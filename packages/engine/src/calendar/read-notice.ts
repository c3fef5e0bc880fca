import { addCalendarDays } from './add-days.ts';

/** The days that a notice's text names, as ISO dates in order; `outside` are those of other years. */
export type NoticedDays = { off: string[]; work: string[]; outside: string[] };

/** A date, perhaps with its year and a weekday in brackets, perhaps as the beginning of a range; or what is done on the days named before it. */
const token =
  /(?:(?<year>\d{4})\s*(?:年|-|\/|\.)\s*)?(?<month>\d{1,2})\s*(?:月|-|\/|\.)\s*(?<day>\d{1,2})日?(?:\s*[（(][^）)]*[）)])?(?:\s*(?:至|到|—|～|~)+\s*(?:(?<toYear>\d{4})\s*(?:年|-|\/|\.)\s*)?(?:(?<toMonth>\d{1,2})\s*(?:月|-|\/|\.)\s*)?(?<toDay>\d{1,2})日?(?:\s*[（(][^）)]*[）)])?)?|(?<off>放假|补休)|(?<work>上班)/gu;

/** Longer ranges are a misreading. */
const longest = 31;

/**
 * Reads the days off and the make-up days from a holiday notice's text, as notices are worded: days or ranges of days,
 * then 放假 or 上班. A sentence of nothing but dates names days off; any other sentence names nothing.
 *
 * @param year of dates that do not state their own
 * @example readNotice('劳动节：5月1日至3日放假调休。4月28日（星期六）上班。', 2018)
 */
export const readNotice = (text: string, year: number): NoticedDays => {
  const found = { off: new Set<string>(), work: new Set<string>() };
  for (const sentence of text.split(/[。；;！\n]/)) readSentence(sentence, year, found);
  const inYear = (date: string) => date.startsWith(`${year}-`);
  const all = [...found.off, ...found.work];
  return {
    off: [...found.off].filter(inYear).sort(),
    work: [...found.work].filter(inYear).sort(),
    outside: all.filter((date) => !inYear(date)).sort(),
  };
};

const readSentence = (
  sentence: string,
  year: number,
  found: { off: Set<string>; work: Set<string> },
): void => {
  let named: string[] = [];
  let said = false;
  for (const { groups = {} } of sentence.matchAll(token)) {
    if (groups['off'] !== undefined || groups['work'] !== undefined) {
      const into = groups['off'] === undefined ? found.work : found.off;
      for (const date of named) into.add(date);
      [named, said] = [[], true];
    } else named.push(...rangeOf(groups, year));
  }
  const nothingElse = sentence.replace(token, '').replace(/[\s,，、]/gu, '') === '';
  if (!said && nothingElse) for (const date of named) found.off.add(date);
};

/** The days from the first to the last; none where the date is impossible. */
const rangeOf = (groups: Record<string, string | undefined>, year: number): string[] => {
  const { year: ownYear = String(year), month = '', day = '', toYear, toMonth, toDay } = groups;
  const first = isoDate(ownYear, month, day);
  if (first === null || toDay === undefined) return first === null ? [] : [first];
  const last = isoDate(toYear ?? ownYear, toMonth ?? month, toDay) ?? first;
  const days = [first];
  for (let date = first; date < last && days.length < longest;) {
    date = addCalendarDays(date, 1);
    days.push(date);
  }
  return days;
};

const isoDate = (year: string, month: string, day: string): string | null => {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date ? null : date;
};
