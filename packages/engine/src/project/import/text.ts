/**
 * Longest text that is searched for a number, a unit or a title. A cell may hold tens of thousands of characters, and
 * a pattern that goes back and forth in them would hold up everyone else.
 */
export const longestSearched = 200;

const fullWidth = /[\uFF01-\uFF5E\u3000]/;

/** Full-width letters, digits and ASCII signs to half-width, the ideographic space to a plain one. */
export const halfWidth = (text: string): string =>
  // Every cell of a long list comes through here, and few have any.
  fullWidth.test(text) ? toHalfWidth(text) : text;

const toHalfWidth = (text: string): string =>
  text
    .replaceAll(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ');

/** Without any space, line break or zero-width sign. */
export const withoutSpace = (text: string): string => text.replaceAll(/[\s\u200B\uFEFF]/g, '');

/**
 * A name as one line: spaces and line breaks beside a Chinese character fall away, for they come from typesetting;
 * others become one space. @example oneLine('南 宁\n市 Phase  2') // '南宁市Phase 2'
 */
export const oneLine = (text: string): string =>
  text
    .replaceAll(/[\s\u200B\uFEFF]+/g, ' ')
    .replaceAll(/ (?=[^\x20-\x7E])|(?<=[^\x20-\x7E]) /g, '')
    .trim();

/** A longer text with its line breaks, each line trimmed, empty lines left out. */
export const trimLines = (text: string): string =>
  text
    .split(/\r?\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** An asterisk is a mark at an end of a name only. */
const markSigns = /[★☆▲△●■◆※]|^\s*[*＊]+|[*＊]+\s*$/g;

/** The marks (★, ▲ …) standing in a name, each once. */
export const marksIn = (name: string): string[] => [
  ...new Set((name.match(markSigns) ?? []).map((mark) => mark.trim())),
];

/** A name without its marks, otherwise as it was written. */
export const withoutMarks = (name: string): string => name.replaceAll(markSigns, '');

/**
 * What two spellings of one name or unit have in common: width of signs, spaces, brackets, marks and
 * （暂定名） do not count.
 */
export const nameKey = (name: string): string =>
  withoutSpace(halfWidth(withoutMarks(name)))
    .replaceAll(/\(暂定名?\)/g, '')
    .replaceAll(/[[\]【】〔〕《》"“”'‘’()]/g, '')
    .replaceAll(/[—–－-]+/g, '-')
    .toLowerCase();
