import { type Finding, type Mechanism, severities } from '@guatu/engine';
import { type Locale, render, renderFinding } from '@guatu/messages';
import type { Range } from '../range.ts';

/** A file looked through: what it holds and what was found. */
type Told = {
  file: string;
  mechanism: Mechanism | null;
  /** The days it was held to; a file that cannot be used was held to none. */
  range?: Range;
  findings: readonly Finding[];
};

/** One finding a paragraph, its place first and written so that editors and terminals can follow it. */
export const findingsAsText = (locale: Locale, { file, mechanism, range, findings }: Told): string => {
  const paragraphs = findings.map((finding) => {
    const { line = 1, column = 1, severity, rule, clause } = finding;
    const { statement, advice } = renderFinding(locale, finding);
    const head = [
      `${file}:${line}:${column}`,
      render(locale, `mechanism.findings.severity.${severity}`),
      rule,
      clause,
    ];
    return `${head.filter((part) => part !== undefined).join('  ')}\n    ${statement}\n    → ${advice}\n`;
  });
  return `${[...paragraphs, summary(locale, mechanism, range, findings)].join('\n')}\n`;
};

const summary = (
  locale: Locale,
  mechanism: Mechanism | null,
  range: Range | undefined,
  findings: readonly Finding[],
): string => {
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0
      ? []
      : render(locale, 'cli.check.count', {
          count,
          what: render(locale, `mechanism.findings.severity.${severity}`),
        });
  });
  const found =
    counts.length === 0 ? render(locale, 'cli.check.nothing') : counts.join(render(locale, 'cli.comma'));
  return mechanism === null || range === undefined
    ? render(locale, 'cli.check.unusable', { found })
    : render(locale, 'cli.check.usable', { found, title: mechanism.title, ...range });
};

/** The same for another program; places are counted from 1. */
export const findingsAsJson = (locale: Locale, { file, mechanism, range, findings }: Told): string => {
  const told = {
    file,
    mechanism: mechanism && { id: mechanism.id, title: mechanism.title },
    range: mechanism && (range ?? null),
    findings: findings.map((finding) => ({
      line: finding.line ?? 1,
      column: finding.column ?? 1,
      severity: finding.severity,
      code: finding.code,
      rule: finding.rule ?? null,
      clause: finding.clause ?? null,
      ...renderFinding(locale, finding),
    })),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
};
