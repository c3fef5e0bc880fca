import type { Notice, NoticeItem } from '@guatu/documents';
import { supervisionStanding } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { inFull, templateFor } from '../issued-paper/index.ts';
import { type Rulebook, rulebookOf, unitName } from '../mechanism/index.ts';
import { findItem, type StoredItem } from './find.ts';
import { lastWords, type Said } from './last-words.ts';
import { officeOf } from './office.ts';
import { keepsAs } from './policy.ts';
import { inScope } from './scope.ts';
import { sourceWords } from './source-words.ts';

/** What the office decides about a notice: on which items, how to report back, who signed it, who gets a copy. */
export interface NoticeWords {
  itemIds: string[];
  reporting: string;
  signedBy: string;
  copies: string[];
}

/** A notice as it would go out now. */
export interface DrawnNotice {
  notice: Notice;
  as: string;
  addresseeUnitIds: string[];
}

/**
 * Puts a notice together from the register. Refuses with `not-yours` whoever does not keep it, `not-found` for an item
 * that there is not, and `notice-item-closed` for one that is closed.
 */
export async function drawNotice(
  view: View,
  words: NoticeWords,
  sequence: number | null,
): Promise<DrawnNotice> {
  const rulebook = await rulebookOf(view);
  const as = keepsAs(view, rulebook) ?? refuse('not-yours');
  const { tx, server, today } = view;
  const items: StoredItem[] = [];
  for (const id of new Set(words.itemIds)) {
    const seen = inScope(view, rulebook);
    const stored = (await findItem(tx, server.jurisdiction.id, id, seen)) ?? refuse('not-found');
    if (stored.item.state === 'closed') refuse('notice-item-closed', { matter: stored.row.matter });
    items.push(stored);
  }
  const said = await lastWords(view, rulebook, words.itemIds);
  const leads = items.map(({ units }) => units.lead);
  const addresseeUnitIds = [...new Set([...leads, ...items.flatMap(({ units }) => units.assisting)])];
  const date = today.toString();
  const template = await templateFor(view, rulebook, 'supervision-notice');
  const notice = {
    office: inFull(server.jurisdiction.name, officeOf(rulebook, as, date).name),
    masthead: template.masthead,
    printedBy: template.printingOffice,
    marks: template.marks,
    number: sequence === null ? null : template.number(today.year, sequence),
    date,
    addressees: addresseeUnitIds.map((id) => unitName(rulebook, id)),
    items: items.map((stored) => presentItem(rulebook, stored, said.get(stored.row.id), date)),
    reporting: words.reporting,
    signedBy: words.signedBy,
    copies: words.copies,
  };
  return { notice, as, addresseeUnitIds };
}

function presentItem(
  rulebook: Rulebook,
  { row, units }: StoredItem,
  said: Said | undefined,
  date: string,
): NoticeItem {
  const standing = supervisionStanding(row.current_limit, row.reported_on, date);
  return {
    matter: row.matter,
    basis: sourceWords({
      kind: row.source_kind as Parameters<typeof sourceWords>[0]['kind'],
      number: row.source_number,
      position: row.source_position,
    }),
    clause: row.clause,
    lead: unitName(rulebook, units.lead),
    assisting: units.assisting.map((id) => unitName(rulebook, id)),
    requirement: row.requirement,
    originalLimit: row.original_limit,
    limit: row.current_limit,
    overdueDays: standing.state === 'overdue' ? standing.days : null,
    acknowledged: said?.acknowledged ?? null,
    progress: said?.progress ?? '',
    verdict: said?.verdict ?? '',
  };
}
