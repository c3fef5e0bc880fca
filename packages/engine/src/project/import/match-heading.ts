import { type ImportField, importFields } from './field.ts';
import { headingSynonyms } from './heading-synonyms.ts';
import { halfWidth, longestSearched, withoutSpace } from './text.ts';

export type MatchedHeading = {
  field: ImportField;
  match: 'exact' | 'synonym' | 'guessed';
  /** The year in the heading, as in `2021年投资计划`. */
  year: number | null;
};

/**
 * The field that a heading names. Spaces, width, a unit in brackets, a year and decorations do not count. A heading
 * that only *contains* a known word is a guess, and the longest word wins.
 */
export const matchHeading = (heading: string): MatchedHeading | null => {
  if (heading.length > longestSearched) return null;
  const year = /(20\d\d)年/.exec(withoutSpace(halfWidth(heading)))?.[1];
  const plain = plainHeading(heading);
  const completed = completedIn(plain);
  const found =
    (fieldByWord.has(plain) ? null : completed && { field: completed, match: 'synonym' as const }) ??
    namedBy(plain) ??
    namedBy(plainHeading(heading, 'without year')) ??
    (startAndFinish.test(plain) ? { field: 'years' as const, match: 'guessed' as const } : null) ??
    // Financial tables have a column of this heading too.
    (plain === '项目' ? { field: 'name' as const, match: 'guessed' as const } : containedIn(plain));
  return found && { ...found, year: year === undefined ? null : Number(year) };
};

/** Whether a cell may be a heading printed again; cheap, for every cell of a long list is asked. */
export const isHeadingWord = (text: string): boolean =>
  text.length <= 30 &&
  (fieldByWord.has(plainHeading(text)) || fieldByWord.has(plainHeading(text, 'without year')));

/** `计划开、竣工日期`, `开工竣工时间`: both ends in one column. */
const startAndFinish = /开工?[、,和及/]?(?:竣|完)工(?!率)/;

type Words = Pick<MatchedHeading, 'field' | 'match'>;

/** `截至2020年底累计完成投资` is before the year after it, `1-5月完成投资` this year's, `5月完成投资` the month's. */
const completedIn = (plain: string): ImportField | null => {
  if (!plain.includes('完成') || plain.includes('计划') || /完成率|完成比/.test(plain)) return null;
  if (/20\d\d年(?:12月)?(?:底|末)|(?:上|去)年(?:底|末)/.test(plain)) return 'completedBefore';
  if (/^(?:20\d\d)?年?1[-—–~至到]\d{1,2}月/.test(plain)) return 'completed';
  if (/^(?:20\d\d)?年?\d{1,2}月(?:份)?完成/.test(plain)) return 'completedMonth';
  if (
    /^(?:截[至止到]+)?(?:20\d\d年)?\d{0,2}月?(?:底|末)?(?:开工|项目|自)?.*累计完成/.test(plain) &&
    /开工|总|自/.test(plain)
  )
    return 'sinceStart';
  return null;
};

const namedBy = (plain: string): Words | null => {
  const field = fieldByWord.get(plain);
  if (field === undefined) return null;
  return { field, match: headingSynonyms[field][0] === plain ? 'exact' : 'synonym' };
};

const containedIn = (plain: string): Words | null => {
  if (aboutSomethingElse.test(plain)) return null;
  const contained = wordsLongestFirst.find((word) => word.length >= 3 && plain.includes(word));
  const field = contained === undefined ? undefined : fieldByWord.get(contained);
  return field === undefined ? null : { field, match: 'guessed' };
};

/** Headings that contain a known word and yet ask for another thing: whom to call, or the unit's rank or kind. */
const aboutSomethingElse =
  /^占|%|联系|电话|负责人|责任人|职务|手机|排名|代码证|信用|增长|占比|完成率|比例|合同/;

/** A heading reduced to its words. The year is kept at first, for 年度投资 and 年计划投资 begin with it. */
const plainHeading = (heading: string, year?: 'without year'): string => {
  const plain = withoutSpace(halfWidth(heading))
    .replaceAll(/[([](?:单位:?)?(?:人民币)?(?:亿元|万元|千元|元)[)\]]/g, '')
    .replaceAll(/[:,、](?:单位:?)?(?:亿元|万元|千元|元)$/g, '')
    .replaceAll(/(?<=投资|资金|金额)(?:亿元|万元)$/g, '')
    .replaceAll(/[*★:·]/g, '');
  return year === undefined
    ? plain.replaceAll(/^20\d\d(?=年)/g, '')
    : plain.replaceAll(/^(?:其中:?|20\d\d)?年度?/g, '');
};

const fieldByWord: ReadonlyMap<string, ImportField> = new Map(
  importFields.flatMap((field) => headingSynonyms[field].map((word) => [plainHeading(word), field] as const)),
);

const wordsLongestFirst: readonly string[] = [...fieldByWord.keys()].sort((a, b) => b.length - a.length);
