import type { FindingCode } from '../finding/index.ts';
import { readMechanism } from '../reading/index.ts';
import { smallText } from './small-mechanism.ts';

/** A spoilt small mechanism, with the piece where the fault is told marked by a `«`, and what is told there. */
export type Spoilt = [
  what: string,
  parts: string,
  code: FindingCode,
  params?: Record<string, string | number>,
];

/** What reading tells of a spoilt mechanism, and where the mark stands; everything told is to be told there. */
export const readSpoilt = ([, parts, code, params = {}]: Spoilt) => {
  const text = smallText(parts);
  const before = text.slice(0, text.indexOf('«')).split('\n');
  const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  const { findings } = readMechanism(text.replace('«', ''));
  return { findings, expected: [{ code, severity: 'error', ...place, params }] };
};
