/** RFC 5545, 3.1: a line has at most so many octets; what is longer goes on behind a line break and a blank. */
const mostOctets = 75;

/** A content line, folded, with its line break. A character is never cut in two. */
export const contentLine = (name: string, value: string): string => {
  let octets = 0;
  let folded = '';
  for (const one of `${name}:${value}`) {
    const size = Buffer.byteLength(one);
    if (octets + size > mostOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += one;
    octets += size;
  }
  return `${folded}\r\n`;
};

/** RFC 5545, 3.3.11: what has a meaning of its own in a text value is written with a backslash. */
export const textValue = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (one) => `\\${one}`).replaceAll(/\r\n|\r|\n/g, '\\n');
