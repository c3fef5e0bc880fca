/** What the office decides about a notice. */
type Words = {
  readonly itemIds: readonly string[];
  readonly reporting: string;
  readonly signedBy: string;
  readonly copies: readonly string[];
};

/**
 * Names as an office writes them in one line, whatever it puts between them.
 *
 * @example namesIn('A、B，C') // ['A', 'B', 'C']
 */
export const namesIn = (line: string): string[] =>
  line
    .split(/[\u3001\uff0c\uff1b,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Where a notice can be looked at before it goes out. */
export const noticeUrl = ({ itemIds, copies, ...words }: Words): string => {
  const query = new URLSearchParams(words);
  for (const id of itemIds) query.append('itemIds', id);
  for (const name of copies) query.append('copies', name);
  return `/api/supervision-notice.pdf?${query.toString()}`;
};
