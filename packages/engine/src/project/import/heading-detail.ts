import type { MoneySource } from '../money-source.ts';
import type { Permit } from '../permit.ts';
import { halfWidth, withoutSpace } from './text.ts';

/** Words by which a source of money is told, in a heading or in a cell; the first that fits counts. */
const sourceWords: readonly (readonly [RegExp, MoneySource])[] = [
  [/专项债|政府债|债券/, 'special-bonds'],
  [/其他|其它/, 'other'],
  [/贷款|融资/, 'bank-loan'],
  [/社会资本|招商|民间/, 'social-capital'],
  [/自筹|自有|企业|业主/, 'own-funds'],
  [/中央|国家|国债/, 'central'],
  [/省|自治区|兵团/, 'province'],
  [/县|区级|区财政|区本级|旗|本级/, 'county'],
  [/市|州|盟|地方/, 'city'],
];

/** The source of money that words name; null where they name none. @example sourceIn('省级以上补助') // 'province' */
export const sourceIn = (words: string): MoneySource | null =>
  words.length > 30 ? null : (sourceWords.find(([word]) => word.test(words))?.[1] ?? null);

const underSources = /资金来源|投资来源|资金构成|投资构成|资金筹措/;
const standsAlone =
  /^(?:其中:?)?(?:中央|国家|省级?|自治区|市级?|县级?|区级?|州级?|地方|本级|专项|政府|银行|企业|业主|社会)?(?:以上)?(?:预算内|财政|自有|专项|配套)?(?:资金|投资|补助|补助资金|预算内投资|预算内资金|财政资金|配套资金|专项债券?|债券资金|贷款|自筹|自筹资金|资本)$/;

/** Below the total, the bare name of whoever pays is enough: `总投资` over `合计`, `中央`, `省`, `自筹`. */
const underTotal = /总投资/;
const barely =
  /^(?:其中:?)?(?:中央|国家|国债|省|自治区|市|州|县|区|市县|地方|省级|市级|县级|银行贷款|贷款|自筹|企业自筹|业主自筹|社会资本|专项债券?|其他)$/;

/** Whether a column's heading, from the top row down, says that it holds one source's share of the total. */
export const sourceOfHeading = (parts: readonly string[]): MoneySource | null => {
  const own = withoutUnit(parts.at(-1) ?? '');
  const above = withoutUnit(parts.slice(0, -1).join(''));
  if (/年|合计|小计|总投资/.test(own) || /\d{4}年|年度/.test(above)) return null;
  if (!underSources.test(above) && !standsAlone.test(own) && !(underTotal.test(above) && barely.test(own)))
    return null;
  return sourceIn(own);
};

const permitWords: readonly (readonly [RegExp, Permit])[] = [
  [/社会稳定|稳评/, 'social-stability'],
  [/用地预审/, 'land-pre-examination'],
  [/可研|可行性/, 'feasibility-study'],
  [/环评|环境影响/, 'environment'],
  [/水土保持|水保/, 'water-and-soil'],
  [/节能|能评/, 'energy'],
  [/初步设计|初设/, 'preliminary-design'],
  [/林地|林业/, 'forest-land'],
  [/农用地转用|征收|农转用/, 'land-conversion'],
  [/用地规划/, 'land-use-planning'],
  [/供地|土地出让/, 'land-supply'],
  [/工程规划/, 'works-planning'],
  [/招标|招投标/, 'bidding'],
  [/施工许可/, 'construction-permit'],
  [/立项|审批、核准、备案|项目备案|核准/, 'approval'],
];

/** The procedure that words name; null where they name none. @example permitIn('环评批复文号') // 'environment' */
export const permitIn = (words: string): Permit | null =>
  words.length > 30 ? null : (permitWords.find(([word]) => word.test(words))?.[1] ?? null);

const asksForPermit =
  /批复|文号|审批|许可证?|备案|核准|评价|报告|办理|手续|预审|规划证|施工许可|环评|能评|稳评/;

/** Whether a column's heading says that it holds how far one procedure is. */
export const permitOfHeading = (parts: readonly string[]): Permit | null => {
  const own = withoutUnit(parts.at(-1) ?? '');
  const above = parts.slice(0, -1).join('');
  return asksForPermit.test(own) || /手续|审批|前期/.test(above) ? permitIn(own) : null;
};

const withoutUnit = (heading: string): string =>
  withoutSpace(halfWidth(heading)).replaceAll(/\((?:单位:?)?(?:亿元|万元|千元|元)\)/g, '');
