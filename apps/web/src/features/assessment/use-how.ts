import type { MessageKey } from '@guatu/messages';
import { isLedgerFact } from '@guatu/engine';
import { useCallback } from 'react';
import { type Text, useText } from '../../text/use-text.ts';
import type { ScoredItem } from './assessment-queries.ts';

type Named = { readonly id: string; readonly name: string | null };

/** A fact by its name; those that every county's ledger keeps are named by a message. */
export const factName = (text: Text, { id, name }: Named): string =>
  name ?? (isLedgerFact(id) ? text(`mechanism.say.ledger-fact.${id}` as MessageKey) : id);

/** Says in a sentence or two how an item's points came about, and what cut them. */
export const useHow = (): ((item: Pick<ScoredItem, 'how' | 'cuts'>) => string) => {
  const text = useText();
  return useCallback(
    ({ how, cuts }) => {
      const figure = how.figure === null ? '' : factName(text, how.figure);
      const missing = how.missing.map((one) => factName(text, one)).join('、');
      const said = text(`assessment.how.${how.code}` as MessageKey, { ...how.params, figure, missing });
      const cut = cuts.map(({ to }) => text('assessment.how.cut', { to }));
      return [said, ...cut].join('');
    },
    [text],
  );
};
