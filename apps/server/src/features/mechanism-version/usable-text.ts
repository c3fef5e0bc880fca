import { type Finding, type Mechanism, readMechanism } from '@guatu/engine';
import { render, renderFinding } from '@guatu/messages';
import { Refusal } from '../../refusal/refusal.ts';

/**
 * The mechanism that a text states. Refuses with `version-unusable` and a line for each place that is wrong, in the
 * language of the text.
 */
export function usableText(source: string): Mechanism {
  const { mechanism, findings } = readMechanism(source);
  if (mechanism) return mechanism;
  throw new Refusal('version-unusable', { places: findings.length }, findings.map(placeOf));
}

function placeOf(finding: Finding) {
  const { line = 1, column = 1 } = finding;
  const { statement, advice } = renderFinding('zh-CN', finding);
  const place = render('zh-CN', 'mechanismVersion.place', { line, column });
  return { path: `${line}:${column}`, detail: `${place} ${statement}${advice}` };
}
