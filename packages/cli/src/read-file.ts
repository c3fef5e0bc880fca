import { type Finding, type Mechanism, readMechanism } from '@guatu/engine';
import type { Locale } from '@guatu/messages';
import type { Readable } from 'node:stream';
import { findingsAsText } from './check/findings.ts';
import { readBytes } from './mechanism-file.ts';
import { isRefusal, type Outcome, type Refusal } from './outcome.ts';
import { decodeUtf8 } from './utf8.ts';

/** A mechanism file as read: its text as far as it is one, and what stands in the way of using it. */
export type ReadFile = { text: string; mechanism: Mechanism | null; findings: Finding[] };

export const readFile = async (name: string, stdin: Readable): Promise<ReadFile | Refusal> => {
  const bytes = await readBytes(name, stdin);
  if (isRefusal(bytes)) return bytes;
  const text = decodeUtf8(bytes);
  return typeof text === 'string'
    ? { text, ...readMechanism(text) }
    : { text: '', mechanism: null, findings: [text] };
};

/** A mechanism that can be used, or, as `guatu check` would say it, why not. */
export const readUsable = async (
  file: string,
  stdin: Readable,
  locale: Locale,
): Promise<{ text: string; mechanism: Mechanism } | Outcome | Refusal> => {
  const read = await readFile(file, stdin);
  if (isRefusal(read)) return read;
  const { text, mechanism, findings } = read;
  return mechanism === null
    ? { exit: 1, out: '', err: findingsAsText(locale, { file, mechanism, findings }) }
    : { text, mechanism };
};
