import type { Finding } from './mechanism-query.ts';

/** Findings that say the same of different places, under the one piece of advice that they share. */
export type FindingGroup = { readonly code: Finding['code']; readonly findings: readonly Finding[] };

/** In the order in which each kind is first told; a year of cut-offs on days off is read once, not eight times. */
export const groupFindings = (findings: readonly Finding[]): readonly FindingGroup[] => {
  const groups = new Map<Finding['code'], Finding[]>();
  for (const finding of findings) {
    const known = groups.get(finding.code);
    if (known) known.push(finding);
    else groups.set(finding.code, [finding]);
  }
  return [...groups].map(([code, all]) => ({ code, findings: all }));
};
