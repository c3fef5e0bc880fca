import { checkMechanism, type Finding, officialCalendar, placeFindings } from '@guatu/engine';
import type { Command } from '../command.ts';
import { isRefusal, printed } from '../outcome.ts';
import { rangeOf } from '../range.ts';
import { readFile } from '../read-file.ts';
import { findingsAsJson, findingsAsText } from './findings.ts';

/** What is wrong with a file, else what it leaves open and where its rules meet badly. Errors make the exit code 1. */
export const check: Command = {
  files: 1,
  options: ['from', 'to', 'format'],
  formats: ['text', 'json'],
  run: async ({ files: [file = '-'], options, locale }, { stdin, today }) => {
    const read = await readFile(file, stdin);
    if (isRefusal(read)) return read;
    const { mechanism, text } = read;
    const range = rangeOf(options, mechanism, today);
    if (isRefusal(range)) return range;
    const findings =
      mechanism === null
        ? read.findings
        : inOrder(placeFindings(text, checkMechanism(mechanism, officialCalendar, range)));
    const told = { file, mechanism, range, findings };
    return printed(
      options.format === 'json' ? findingsAsJson(locale, told) : findingsAsText(locale, told),
      findings.some(({ severity }) => severity === 'error') ? 1 : 0,
    );
  },
};

const inOrder = (findings: Finding[]): Finding[] =>
  findings.toSorted(
    (one, other) => (one.line ?? 1) - (other.line ?? 1) || (one.column ?? 1) - (other.column ?? 1),
  );
