import { halfWidth, longestSearched, oneLine } from './text.ts';

/** How a section row is numbered. Its place in this list is its usual depth, outermost first. */
export const sectionStyles = [
  'part',
  'bracketed',
  'chinese',
  'chinese-in-brackets',
  'roman',
  'arabic',
  'arabic-in-brackets',
  'circled',
  'hyphen-number',
  'dash',
  'stage',
  'unit',
  'place',
  'plain',
] as const;
export type SectionStyle = (typeof sectionStyles)[number];

export type SectionMarker = {
  style: SectionStyle;
  /** The title without numbering and count. */
  title: string;
  /** The count in the title, as in `机场（9项）` or `续建项目110个`. */
  declaredCount: number | null;
};

const chineseNumber = '[一二三四五六七八九十百]+';

const markers: ReadonlyArray<readonly [SectionStyle, RegExp]> = [
  ['part', new RegExp(`^第${chineseNumber}(?:部分|类|篇|章)[、: ]?`)],
  ['bracketed', /^【(?<inner>[^】]+)】/],
  ['chinese', new RegExp(`^${chineseNumber}[、.．,]`)],
  ['chinese-in-brackets', new RegExp(`^\\(${chineseNumber}\\)[、.]?`)],
  ['roman', /^(?:[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ]+|[IVX]+)[、.．]/],
  ['arabic', /^\d{1,3}(?:[、．]|\.(?!\d))/],
  ['arabic-in-brackets', /^\(\d{1,3}\)[、.]?/],
  ['circled', /^[①-⑳][、.]?/],
  ['hyphen-number', /^-\d{1,3}[ 、.]\s*/],
  ['dash', /^(?:[—–―─]+|--+)\s*(?=[^\s\d—–―─-])/],
];

/** The numbering that begins a text, if it has one: `一、基础设施`, `（一）交通`, `——铁路`, `① 交通项目7个`, `【预备】(1个)`. */
export const sectionMarker = (text: string): SectionMarker | null => {
  const plain = halfWidth(text).trim();
  for (const [style, pattern] of markers) {
    const found = pattern.exec(plain);
    if (!found) continue;
    const titled = withoutCount((found.groups?.['inner'] ?? '') + plain.slice(found[0].length));
    if (titled.title === '') return null;
    // `【预备】` follows 续建 at its level.
    return { ...titled, style: style === 'bracketed' && isStage(titled.title) ? 'stage' : style };
  }
  return null;
};

/** A numbering that stands alone in the number column: `一`, `（二）`, `Ⅲ`, or a range of rows as in `428-442`. */
export const loneNumbering = (text: string): SectionStyle | null => {
  const plain = halfWidth(text).replaceAll(/\s|[、.．,]+$/g, '');
  if (new RegExp(`^${chineseNumber}$`).test(plain)) return 'chinese';
  if (/^\d+[-—–~]\d+$/.test(plain)) return 'arabic';
  const marker = sectionMarker(`${plain}、x`) ?? sectionMarker(`${plain}x`);
  return marker?.title === 'x' && marker.style !== 'arabic' ? marker.style : null;
};

/** A title without numbering: a stage of work, a place, a unit, or anything else. Rows of one kind are one level. */
export const plainSection = (text: string): SectionMarker => {
  const titled = withoutCount(halfWidth(text));
  const style = plainStyles.find(([, pattern]) => pattern.test(titled.title))?.[0] ?? 'plain';
  return { style, ...titled };
};

const isStage = (title: string): boolean =>
  plainStyles.some(([style, pattern]) => style === 'stage' && pattern.test(title));

const plainStyles: ReadonlyArray<readonly [SectionStyle, RegExp]> = [
  [
    'stage',
    /^(?:计划|拟|重大|重点)?(?:续建|新建|新开工|开工|前期|储备|在建|竣工|完工|投产|预备|扩建|改建|收尾)(?:投产)?(?:类|工作|项目)*$/,
  ],
  ['unit', /(?:厅|局|委|办|处|院|集团|公司|中心|管委会|委员会|政府|大学)$/],
  ['place', /^.{1,12}(?:市|县|区|州|盟|旗|镇|乡|街道)$/],
];

const countPatterns = [
  // `（2个，总投资3000万元）`, `：共2个项目，总投资…`
  /\s*\(\s*(?:共|合计|小计)?\s*(\d+)\s*[个项](?:项目)?\s*[,;、][^()]*\)\s*$/,
  /[:,]?\s*共?\s*(\d+)\s*[个项](?:项目)?\s*[,;](?:计划|估算|概算)?总投资[^()]*$/,
  /\s*\(\s*(?:共|合计|小计)?\s*(\d+)\s*[个项]\s*\)\s*$/,
  /(?:共|合计|[:,]|\s)*(\d+)\s*[个项]\s*$/,
];

const withoutCount = (written: string): { title: string; declaredCount: number | null } => {
  const text = written.trim().replace(/[:：]$/, '');
  if (text.length > longestSearched) return { title: oneLine(text), declaredCount: null };
  for (const pattern of countPatterns) {
    const found = pattern.exec(text);
    if (found) return { title: oneLine(text.slice(0, found.index)), declaredCount: Number(found[1]) };
  }
  return { title: oneLine(text), declaredCount: null };
};
