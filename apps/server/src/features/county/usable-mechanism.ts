import { type Finding, type Mechanism, readMechanism } from '@guatu/engine';
import { render, renderFinding } from '@guatu/messages';

/**
 * The mechanism in a county's file.
 *
 * @throws Error with a line for each place that is wrong: file, line and column as an editor opens them, what is the
 * matter there, and what to do. It is read in a terminal by who wrote the file, so it speaks the file's language.
 */
export function usableMechanism(county: string, source: string): Mechanism {
  const { mechanism, findings } = readMechanism(source);
  if (mechanism) return mechanism;
  const file = `mechanisms/${county}/mechanism.yaml`;
  const heading = render('zh-CN', 'mechanism.unusable', { file, places: findings.length });
  throw new Error([heading, ...findings.map((finding) => lineOf(file, finding))].join('\n'));
}

function lineOf(file: string, finding: Finding): string {
  const { statement, advice } = renderFinding('zh-CN', finding);
  return `${file}:${finding.line ?? 1}:${finding.column ?? 1} ${statement}${advice}`;
}
