/** What terminals draw over two columns: Han characters, kana, full-width forms and the punctuation that goes with them. */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** What is drawn over the character before it. */
const joined = /\p{Mn}|\p{Me}|\u200D|\uFE0F/u;

/** How many columns of a terminal a text takes. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, one) => width + (joined.test(one) ? 0 : wide.test(one) ? 2 : 1), 0);

/** The text with blanks behind it, so that it takes so many columns. */
export const padTo = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));
