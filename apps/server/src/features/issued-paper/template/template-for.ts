import type { View } from '../../../http/handler.ts';
import type { Rulebook } from '../../mechanism/index.ts';
import { customaryWords } from './customary.ts';
import { findVersions } from './find-versions.ts';
import { paperNumber, type TemplateKind, type TemplateWords } from './words.ts';

/** What a paper of a kind is headed and closed with today. */
export interface PaperTemplate extends TemplateWords {
  /** Such as 临督办〔2018〕3号, or 2018年第3期. */
  number(year: number, sequence: number): string;
  /** Who signs, by what the template calls the signer, else by the post: 目督办主任 严明. Empty for nobody. */
  signer(head: { postName: string; person: string } | null): string;
  /** For the corner of the sheet. */
  marks: { secrecy?: '内部' };
}

/** The template of a kind of paper that is in force: the county's own, else what is usual. */
export async function templateFor(
  view: View,
  rulebook: Rulebook,
  kind: TemplateKind,
): Promise<PaperTemplate> {
  const own = (await findVersions(view)).get(kind);
  const words = own?.words ?? customaryWords(rulebook, kind, view.today.toString());
  return {
    ...words,
    number: (year, sequence) => paperNumber(words.numberWord, year, sequence),
    signer: (head) => (head ? `${words.signerTitle || head.postName} ${head.person}` : ''),
    marks: words.secrecy === '内部' ? { secrecy: '内部' } : {},
  };
}
