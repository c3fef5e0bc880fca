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
};

/**
 * The amount in a cell: `394000`, `120,000`, `１２０，０００`, `120.5亿元`, `总投资:250000万元`, `约2.8亿`.
 * Bare numbers stand in `unit`. A 万 that counts things (5万亩, 2000万件) is not money; null for anything unreadable.
 */
export const parseMoney = (raw: string | number, unit: MoneyUnit): ParsedMoney | null => {
  if (typeof raw === 'number') return { yuan: toYuan(raw, unit), unitInCell: null };
  if (raw.length > longestSearched) return null;
  const found = amount.exec(
    withoutSpace(halfWidth(raw))
      .replace(/^['`’]/, '')
      .replaceAll(/(?<=\d)[,，](?=\d{3})/g, ''),
  );
  if (!found?.[1]) return null;
  const unitInCell = found[2] === undefined ? null : (unitWords[found[2]] ?? null);
  return { yuan: toYuan(Number(found[1]), unitInCell ?? unit), unitInCell };
};

/** The whole cell must be the amount: what follows the number decides whether it is money at all. */
const amount =
  /^(?:[^\d:-]*(?:投资|资金|金额)[^\d:-]*:?)?(?:人民币)?[约¥￥]*(-?\d+(?:\.\d+)?)(亿元|万元|千元|元|亿|万)?(?:左右|人民币)?$/;

const toYuan = (amount: number, unit: MoneyUnit): number => Math.round(amount * yuanPer[unit]);
