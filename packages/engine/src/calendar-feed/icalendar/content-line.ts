/** RFC 5545, 3.1: a line has at most so many octets; what is longer goes on behind a line break and a blank. */
const mostOctets = 75;

/** How many octets a character takes in UTF-8. */
const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x8_00 ? 2 : point < 0x1_00_00 ? 3 : 4;
};

/** A content line, folded, with its line break. A character is never cut in two. */
export const contentLine = (name: string, value: string): string => {
  let octets = 0;
  let folded = '';
  for (const one of `${name}:${value}`) {
    const size = octetsOf(one);
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += one;
    octets += size;
  }
  return `${folded}\r\n`;
};

/**
 * RFC 5545, 3.3.11: what has a meaning of its own in a text value is written with a backslash; a control character but
 * the tab has no place in one.
 */
export const textValue = (text: string): string =>
  text
    .replaceAll(/\r\n|\r|\n/g, '\n')
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .replaceAll(/[\\;,]/g, (one) => `\\${one}`)
    .replaceAll('\n', '\\n');
