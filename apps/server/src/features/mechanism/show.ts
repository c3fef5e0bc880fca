import { checkMechanism, eraOn, type Finding, isAnswered, placeFindings } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { findSource } from './find-source.ts';
import type { Rulebook } from './load.ts';
import { namesOn } from './outline/names.ts';
import { outlineOf } from './outline/outline.ts';
import { rulebookOf } from './rulebook-of.ts';

/** The document, the rules made from each clause, and what the checker finds in a year. */
export async function showMechanism(view: View, input: { year?: number | undefined }) {
  const { tx, server, today } = view;
  const rulebook = await rulebookOf(view);
  const { version, mechanism } = rulebook;
  const year = input.year ?? today.year;
  const source = await findSource(tx, server.jurisdiction.id, version);
  return {
    title: mechanism.title,
    fictional: mechanism.fictional === true,
    issued: {
      by: orNull(mechanism.issued.by),
      on: orNull(mechanism.issued.on),
      number: orNull(mechanism.issued.number),
    },
    version,
    versionFrom: eraOn(rulebook.eras, today.toString()).from,
    effective:
      mechanism.effective === 'not-stated'
        ? { from: null, to: null }
        : { from: mechanism.effective.from, to: mechanism.effective.to ?? null },
    clauses: outlineOf(namesOn(rulebook, today.toString())),
    year,
    findings: placeFindings(source, findingsOf(rulebook, year)).map((finding) => ({
      ...present(finding),
      answered: isAnswered(finding, { ...rulebook, date: today.toString() }),
    })),
  };
}

/** What the document states, or null. */
const orNull = (stated: string): string | null => (stated === 'not-stated' ? null : stated);

const findingsOf = ({ mechanism, calendar }: Rulebook, year: number): Finding[] =>
  checkMechanism(mechanism, calendar, { from: `${year}-01-01`, to: `${year}-12-31` });

const present = ({ code, severity, rule, clause, line, column, params }: Finding) => ({
  code,
  severity,
  rule: rule ?? null,
  clause: clause ?? null,
  // What is about the file as a whole, such as a calendar that is missing, stands at its head.
  line: line ?? 1,
  column: column ?? 1,
  params: { ...params },
});
