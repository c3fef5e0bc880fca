import { parseCsv } from 'hucre/csv';

/** A byte order mark tells the form; without one it is UTF-8 where it can be, and otherwise what Chinese Excel writes. */
const forms = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
  { mark: [], encoding: 'utf-8' },
  { mark: [], encoding: 'gb18030' },
] as const;

/** The text of a file in UTF-8, UTF-16 with its mark, GBK or GB18030; null for what is no text. */
export const textIn = (bytes: Uint8Array): string | null => {
  for (const { mark, encoding } of forms) {
    if (!mark.every((byte, at) => bytes[at] === byte)) continue;
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return looksWritten(text) ? text : null;
    } catch {
      // Another form, then.
    }
  }
  return null;
};

/** Rows of a table as text: commas, semicolons or tabs between cells, whichever its lines agree on. */
export const readRows = (text: string): string[][] => parseCsv(text).map((row) => row.map(String));

/** Files of another kind have control characters; pages and data in angle brackets or braces are no tables. */
const looksWritten = (text: string): boolean =>
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  !/[\u0000-\u0008\u000e-\u001f]/.test(text) &&
  !/^\s*(?:<|%PDF|\{|\[\s*[{["]|PK)/.test(text) &&
  /\S/.test(text);

/** Whether bytes are a table as text: two lines at least that hold two cells. */
export const isTextTable = (bytes: Uint8Array): boolean => {
  const text = textIn(bytes);
  if (text === null) return false;
  const begin = readRows(text.slice(0, examined));
  return begin.filter((row) => row.filter((cell) => cell.trim() !== '').length > 1).length > 1;
};

/** Characters enough to tell, titles and explanations above the table included. */
const examined = 20_000;
