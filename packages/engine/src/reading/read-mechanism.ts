import type { Finding } from '../finding/index.ts';
import { type Mechanism, mechanismSchema } from '../mechanism/index.ts';
import { consistencyFindings } from './consistency/index.ts';
import { faultsOf, faultyPaths } from './fault.ts';
import { withMisspelt } from './misspelt.ts';
import { resolutionFindings } from './resolution.ts';
import { salvage } from './salvage.ts';
import { parseSource, placeOfKey, placeOfValue, type Source } from './source.ts';
import { forbiddenConstructs, syntaxFindings, tooDeep } from './syntax.ts';

/** In UTF-16 units, several times a whole real mechanism; more is a mistake or an attack. */
export const largestText = 1_048_576;

/** Nobody mends more than this at one sitting. */
const mostFindings = 200;

/** Every finding costs a walk to its place; of so many, the first in the text are told. */
const mostPlaced = 1000;

export type Reading = {
  /** Null when any finding is an error. */
  mechanism: Mechanism | null;
  /** In the order of the text. */
  findings: Finding[];
};

/**
 * Reads a mechanism file and reports everything wrong with it in one pass, each with line and column: syntax, aliases,
 * unknown and missing keys, wrong types and values, impossible dates, ids declared twice or never, and rules that cannot
 * hold together. Of more than {@link mostFindings} the first are told, and how many follow.
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
  if ('tooDeepAt' in source) return refused([tooDeep(source.tooDeepAt)]);
  const syntax = syntaxFindings(source);
  if (syntax.length > 0) return refused(syntax);

  const forbidden = forbiddenConstructs(source);
  const data: unknown = source.document.toJS();
  const parsed = mechanismSchema.safeParse(data);
  const issues = parsed.success ? [] : parsed.error.issues;
  const findings = [
    ...forbidden,
    ...shapeFindings(issues.slice(0, mostPlaced), data),
    ...resolutionFindings(data),
    ...(parsed.success ? consistencyFindings(parsed.data) : soundFindings(issues, data)),
  ];
  if (parsed.success && findings.length === 0) return { mechanism: parsed.data, findings };
  const placed = findings.slice(0, mostPlaced).map((finding) => withPlace(source, finding));
  const told = placed.filter((finding) => !isEchoOfAlias(finding, forbidden));
  const unplaced = findings.length - placed.length + Math.max(0, issues.length - mostPlaced);
  return refused(capped(inOrder(told), unplaced));
};

/** Gives findings about a mechanism the line and column of what they are about, in the text it was read from. */
export const placeFindings = (text: string, findings: readonly Finding[]): Finding[] => {
  const source = parseSource(text);
  return 'tooDeepAt' in source ? [...findings] : findings.map((finding) => withPlace(source, finding));
};

const refused = (findings: Finding[]): Reading => ({ mechanism: null, findings });

type Issues = ReadonlyArray<Parameters<typeof faultsOf>[0]>;

const shapeFindings = (issues: Issues, data: unknown): Finding[] =>
  withMisspelt(issues.flatMap((issue) => faultsOf(issue, data))).map((fault) => ({
    ...fault,
    severity: 'error',
  }));

/** What is wrong between the rules that have no fault of their own. */
const soundFindings = (issues: Issues, data: unknown): Finding[] => {
  const sound = salvage(data, issues.flatMap(faultyPaths));
  return sound === null
    ? []
    : consistencyFindings(sound.mechanism).map((one) => ({ ...one, path: sound.pathIn(one.path) }));
};

const withPlace = (source: Source, finding: Finding): Finding => {
  if (finding.line !== undefined) return finding;
  const isAboutKey = finding.code === 'unknown-key' || finding.code === 'misspelt-key';
  return { ...finding, ...(isAboutKey ? placeOfKey : placeOfValue)(source, finding.path) };
};

/** Whoever has mended the first is told the rest at the next reading. */
const capped = (findings: Finding[], unplaced: number): Finding[] => {
  const shown = findings.slice(0, mostFindings);
  const more = findings.length - shown.length + unplaced;
  const { line = 1, column = 1 } = shown.at(-1) ?? {};
  return more === 0
    ? shown
    : [
        ...shown,
        {
          code: 'more-findings',
          severity: 'error',
          path: [],
          line,
          column,
          params: { shown: shown.length, more },
        },
      ];
};

/** An alias was taken out before reading on; that nothing stands in its place now is no second mistake. */
const isEchoOfAlias = (finding: Finding, forbidden: readonly Finding[]): boolean =>
  !forbidden.includes(finding) &&
  forbidden.some(
    ({ code, line, column }) =>
      code === 'alias-refused' && line === finding.line && column === finding.column,
  );

const inOrder = (findings: Finding[]): Finding[] =>
  findings.sort(
    (one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0),
  );
