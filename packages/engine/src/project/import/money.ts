import { halfWidth, longestSearched, withoutSpace } from './text.ts';

/** Units that lists give money in, by their value in yuan. */
export const yuanPer = {
  yuan: 1,
  thousandYuan: 1_000,
  tenThousandYuan: 10_000,
  hundredMillionYuan: 100_000_000,
} as const;
export type MoneyUnit = keyof typeof yuanPer;

const unitWords: Readonly<Record<string, MoneyUnit>> = {
  亿元: 'hundredMillionYuan',
  亿: 'hundredMillionYuan',
  万元: 'tenThousandYuan',
  万: 'tenThousandYuan',
  千元: 'thousandYuan',
  元: 'yuan',
};

/** @example unitOfWord('亿元') // 'hundredMillionYuan' */
export const unitOfWord = (word: string): MoneyUnit | null =>
  unitWords[withoutSpace(word.slice(0, longestSearched))] ?? null;

/** The unit that a heading or a line above the table declares: `总投资（亿元）`, `单位：公里、万元`, `总投资万元`. */
export const declaredUnit = (text: string): MoneyUnit | null => {
  const plain = withoutSpace(halfWidth(text.slice(0, longestSearched)));
  const word = unitPlaces.map((place) => place.exec(plain)?.[1]).find((found) => found !== undefined);
  return word === undefined ? null : (unitWords[word] ?? null);
};

/** A line that says nothing but the unit, as it stands below a table too. */
export const isUnitLine = (text: string): boolean =>
  /^[(（]?(?:金额|计量)?单位[:：]/.test(withoutSpace(text)) && declaredUnit(text) !== null;

const unitPlaces = [
  /单位:?\(?(?:[^:()]*[、,])?(?:人民币)?(亿元|万元|千元|元)/,
  /[([](?:[^()]*[、,:])?(?:人民币)?(亿元|万元|千元|元)[)\],、/]/,
  /(?:投资|资金|金额)\D*?(亿元|万元)$/,
];

export type ParsedMoney = {
  /** Whole yuan, rounded half up. */
  yuan: number;
  /** The unit written in the cell itself, if any. */
  unitInCell: MoneyUnit | null;
  /** The cell says more than the amount: `约3500`, `3500（含征地）`, `暂定5000`, `500*`. */
  isQualified: boolean;
};

/**
 * The amount in a cell: `394000`, `120,000`, `１２０，０００`, `120.5亿元`, `总投资:250000万元`, `约2.8亿`.
 * Bare numbers stand in `unit`. A 万 that counts things (5万亩, 2000万件) is not money; null for anything unreadable.
 */
export const parseMoney = (raw: string | number, unit: MoneyUnit): ParsedMoney | null => {
  if (typeof raw === 'number') return { yuan: toYuan(raw, unit), unitInCell: null, isQualified: false };
  if (raw.length > longestSearched) return null;
  const found = amount.exec(
    withoutSpace(halfWidth(raw))
      .replace(/^['`’]/, '')
      .replaceAll(/(?<=\d)[,，](?=\d{3})/g, ''),
  );
  if (!found?.[2]) return null;
  const unitInCell = found[3] === undefined ? null : (unitWords[found[3]] ?? null);
  const isQualified = (found.groups?.['before'] ?? '') + (found.groups?.['after'] ?? '') !== '';
  return { yuan: toYuan(Number(found[2]), unitInCell ?? unit), unitInCell, isQualified };
};

/** The whole cell must be the amount: what follows the number decides whether it is money at all. */
const amount =
  /^(?:[^\d:-]*(?:投资|资金|金额)[^\d:-]*:?)?(?:人民币)?[¥￥]*(?<before>(?:大约|约|暂定|暂估|估算|预计)?)[¥￥]*(-?\d+(?:\.\d+)?)(亿元|万元|千元|元|亿|万)?(?:人民币)?(?<after>左右|[*★▲#]+|\([^()]*\))?$/;

const toYuan = (amount: number, unit: MoneyUnit): number => Math.round(amount * yuanPer[unit]);
