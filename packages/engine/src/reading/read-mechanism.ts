import type { Finding } from '../finding/index.ts';
import { type Mechanism, mechanismSchema } from '../mechanism/index.ts';
import { consistencyFindings } from './consistency.ts';
import { faultsOf } from './fault.ts';
import { resolutionFindings } from './resolution.ts';
import { parseSource, placeOfKey, placeOfValue, type Source } from './source.ts';
import { forbiddenConstructs, syntaxFindings } from './syntax.ts';

/** In UTF-16 units, several times a whole real mechanism; more is a mistake or an attack. */
export const largestText = 1_048_576;

/** Nobody mends more than this at one sitting, and every finding costs a walk to its place. */
const mostFindings = 200;

export type Reading = {
  /** Null when any finding is an error. */
  mechanism: Mechanism | null;
  /** In the order of the text. */
  findings: Finding[];
};

/**
 * Reads a mechanism file and reports everything wrong with it in one pass, each with line and column: syntax, aliases,
 * unknown and missing keys, wrong types and values, impossible dates, ids declared twice or never.
 */
export const readMechanism = (text: string): Reading => {
  if (text.length > largestText) {
    return refused([
      {
        code: 'too-large',
        severity: 'error',
        path: [],
        line: 1,
        column: 1,
        params: { limit: largestText, size: text.length },
      },
    ]);
  }
  const source = parseSource(text);
  const syntax = syntaxFindings(source);
  if (syntax.length > 0) return refused(syntax);

  const forbidden = forbiddenConstructs(source);
  const data: unknown = source.document.toJS();
  const parsed = mechanismSchema.safeParse(data);
  const findings = [
    ...forbidden,
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => shapeFindings(issue, data))),
    ...resolutionFindings(data),
    ...(parsed.success ? consistencyFindings(parsed.data) : []),
  ]
    .slice(0, mostFindings)
    .map((finding) => placed(source, finding));
  const told = inOrder(findings.filter((finding) => !isEchoOfAlias(finding, forbidden)));
  return parsed.success && told.length === 0 ? { mechanism: parsed.data, findings: [] } : refused(told);
};

/** Gives findings about a mechanism the line and column of what they are about, in the text it was read from. */
export const placeFindings = (text: string, findings: readonly Finding[]): Finding[] => {
  const source = parseSource(text);
  return findings.map((finding) => placed(source, finding));
};

const refused = (findings: Finding[]): Reading => ({ mechanism: null, findings });

const shapeFindings = (issue: Parameters<typeof faultsOf>[0], data: unknown): Finding[] =>
  faultsOf(issue, data).map((fault) => ({ ...fault, severity: 'error' }));

const placed = (source: Source, finding: Finding): Finding => {
  if (finding.line !== undefined) return finding;
  const place = finding.code === 'unknown-key' ? placeOfKey : placeOfValue;
  return { ...finding, ...place(source, finding.path) };
};

/** An alias was taken out before reading on; that nothing stands in its place now is no second mistake. */
const isEchoOfAlias = (finding: Finding, forbidden: readonly Finding[]): boolean =>
  !forbidden.includes(finding) &&
  forbidden.some(
    ({ code, line, column }) =>
      code === 'alias-refused' && line === finding.line && column === finding.column,
  );

const inOrder = (findings: Finding[]): Finding[] =>
  findings.toSorted(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  );
