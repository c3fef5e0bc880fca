import { halfWidth, withoutSpace } from './text.ts';

/** Signs and words that people put into a cell to say that there is nothing yet. */
const signs = /^(?:[-—–―‐−/\\.。·…?_*]+|n\/a|null)$/i;
const words = /^(?:待定|待确定|待明确|待落实|未定|未确定|暂无|暂缺|暂未确定|不详|无)$/;

/** @example isPlaceholder('——') // true @example isPlaceholder('待 定') // true */
export const isPlaceholder = (text: string): boolean => {
  const plain = withoutSpace(halfWidth(text));
  return signs.test(plain) || words.test(plain);
};

/** A spreadsheet error, also where it was pasted as plain text. @example isBroken('#REF!') // true */
export const isBroken = (text: string): boolean =>
  /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|ERR!)$/i.test(text.trim());
