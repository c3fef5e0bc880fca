import type { Lights } from './lights-query.ts';

type Fact = Lights['facts'][number];

/** A fact as a field holds it. */
export const factWritten = (value: Fact['value']): string => (value === null ? '' : String(value));

/** What is written, in the fact's own kind; nothing written is "not stated". What is no number is left to the server. */
export const readFact = (type: Fact['type'], written: string): Fact['value'] => {
  const said = written.trim();
  if (said === '') return null;
  if (type === 'yes-no') return said === 'true';
  if (type === 'date' || type === 'choice') return said;
  const number = Number(said);
  return Number.isNaN(number) ? said : number;
};
