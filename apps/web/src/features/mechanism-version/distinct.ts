import type { Finding } from '@guatu/engine';

/** Findings without those that say the same of the same place again, as a reader of broken text may. */
export const distinct = (findings: readonly Finding[]): Finding[] => [
  ...new Map(
    findings.map((finding) => [
      JSON.stringify([finding.line, finding.column, finding.code, finding.params]),
      finding,
    ]),
  ).values(),
];
