import type { Template, TemplateWords } from './paper-queries.ts';

/** The words as they stand in their fields: copies in one line. */
export type TemplateDraft = { readonly [Name in keyof TemplateWords]: string };

export type Place = {
  readonly name: keyof TemplateWords;
  readonly required: boolean;
  readonly maxLength: number;
  readonly hint?: `${Exclude<keyof TemplateWords, 'printingOffice'>}Hint`;
};

/** The fields in the order of the sheet, with what the server takes. */
export const places: readonly Place[] = [
  { name: 'masthead', required: true, maxLength: 60, hint: 'mastheadHint' },
  { name: 'numberWord', required: false, maxLength: 20, hint: 'numberWordHint' },
  { name: 'signerTitle', required: false, maxLength: 60, hint: 'signerTitleHint' },
  { name: 'copies', required: false, maxLength: 2_000, hint: 'copiesHint' },
  { name: 'printingOffice', required: true, maxLength: 60 },
  { name: 'secrecy', required: false, maxLength: 20, hint: 'secrecyHint' },
];

export const draftOf = (words: TemplateWords): TemplateDraft => ({
  ...words,
  copies: words.copies.join('、'),
});

/** The other way round; whatever an office puts between two names. */
export const wordsOf = (draft: TemplateDraft): TemplateWords => ({
  ...draft,
  copies: draft.copies
    .split(/[\u3001\uff0c\uff1b,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== ''),
});

/** Where what is stored and what stands in the fields differ. */
export const differences = (stored: TemplateWords, draft: TemplateDraft) => {
  const theirs = draftOf(stored);
  return places
    .map(({ name }) => ({ place: name, theirs: theirs[name], mine: draft[name] }))
    .filter((one) => one.theirs !== one.mine);
};

/** Where the sheet can be had as a PDF, before anything is saved. */
export const specimenUrl = (kind: Template['kind'], { copies, ...words }: TemplateWords): string => {
  const query = new URLSearchParams(words);
  for (const name of copies) query.append('copies', name);
  return `/api/paper-templates/${kind}/specimen.pdf?${query.toString()}`;
};
