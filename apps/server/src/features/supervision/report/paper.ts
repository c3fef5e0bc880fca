import type { Bulletin } from '@guatu/documents';
import type { View } from '../../../http/handler.ts';
import { inFull, templateFor } from '../../issued-paper/index.ts';
import type { Rulebook } from '../../mechanism/index.ts';
import { officeOf } from '../office.ts';
import type { StoredDraft } from './find.ts';

/** A draft as a paper of today; `sequence` is its place in the year, null while it has none. */
export async function paperOf(
  view: View,
  rulebook: Rulebook,
  { kind, asOf, content }: StoredDraft,
  as: string,
  sequence: number | null,
): Promise<Bulletin> {
  const { title, addressee, copies, passages, rows, signedBy } = content;
  const { today } = view;
  const template = await templateFor(view, rulebook, kind);
  return {
    masthead: template.masthead,
    issue: sequence === null ? null : template.number(today.year, sequence),
    title,
    addressee,
    passages: passages.map(({ heading, text, edited }) => ({ heading, text: edited ?? text })),
    rows,
    asOf,
    office: inFull(view.server.jurisdiction.name, officeOf(rulebook, as, today.toString()).name),
    date: today.toString(),
    copies,
    printedBy: template.printingOffice,
    // On a paper that goes up the signer is named beside the number, by name alone.
    signer: kind === 'special-report' ? nameIn(signedBy) : null,
    marks: template.marks,
  };
}

/** 县发改局局长 顾全 is 顾全. */
const nameIn = (signer: string): string => signer.trim().split(/\s+/).at(-1) ?? '';
