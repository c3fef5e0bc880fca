import { longestDraft } from './draft-size.ts';

/** A file's text, or why it is none that one could go on with. */
export type ReadFile = { readonly text: string } | { readonly refused: 'too-large' | 'not-text' };

/** Reads a file as UTF-8. One that is too large is not read at all. */
export const readFile = async (file: Pick<File, 'size' | 'arrayBuffer'>): Promise<ReadFile> => {
  // A Chinese character takes three bytes.
  if (file.size > longestDraft * 3) return { refused: 'too-large' };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.length > longestDraft ? { refused: 'too-large' } : { text: text.replaceAll('\r\n', '\n') };
  } catch {
    return { refused: 'not-text' };
  }
};
