import { type Locale, render } from '@guatu/messages';
import type { Compared } from './compared.ts';
import { dutyLines } from './duty-lines.ts';
import { ruleLines } from './rule-lines.ts';
import { slotLines } from './slot-lines.ts';

/** For reading: for whom what changes comes first, then the slots, then the rules behind it. */
export const asText = (locale: Locale, compared: Compared): string => {
  const { range, comparison } = compared;
  const sections = [
    section(render(locale, 'cli.diff.duties', range), dutyLines(locale, compared)),
    section(render(locale, 'cli.diff.slots'), slotLines(locale, compared)),
    section(render(locale, 'cli.diff.rules'), comparison.rules.flatMap(ruleLines)),
  ].flat();
  return sections.length === 0 ? `${render(locale, 'cli.diff.nothing')}\n` : `${sections.join('\n\n')}\n`;
};

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [[heading, ...lines.map((line) => `  ${line}`)].join('\n')];
