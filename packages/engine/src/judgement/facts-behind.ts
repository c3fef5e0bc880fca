import { factIn } from './evaluation.ts';
import { projectsIn, type View, type Yardstick } from './view.ts';

/**
 * The facts that a rule leans on, through measures and classes, each once and in the order of the text. Whoever has to
 * be asked when a rule cannot be applied, and what a score is shown to rest on, follows from it.
 *
 * @param rule any part of a rule: an operand, a condition, a dimension of a light, a method of scoring.
 */
export const factsBehind = (mechanism: Yardstick['mechanism'], rule: unknown): string[] =>
  behind(mechanism, rule).facts;

/** The measures that a rule leans on in the same way. */
export const measuresBehind = (mechanism: Yardstick['mechanism'], rule: unknown): string[] =>
  behind(mechanism, rule).measures;

const behind = ({ measures, classes }: Yardstick['mechanism'], rule: unknown) => {
  const found = { facts: new Set<string>(), measures: new Set<string>() };
  const seen = new Set<unknown>();
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null || seen.has(part)) return;
    seen.add(part);
    for (const [key, value] of Object.entries(part)) {
      if (typeof value !== 'string') walk(value);
      else if (key === 'fact') found.facts.add(value);
      else if (key === 'measure') {
        found.measures.add(value);
        walk(measures.find(({ id }) => id === value)?.is);
      } else if (key === 'class') walk(classes.find(({ id }) => id === value)?.when);
    }
  };
  walk(rule);
  return { facts: [...found.facts], measures: [...found.measures] };
};

/** Of the facts that a rule leans on, those that are not known: neither of the subject itself nor of all of its projects. */
export const missingFacts = (view: View, rule: unknown): string[] => {
  const projects = projectsIn(view) ?? [];
  return factsBehind(view.yardstick.mechanism, rule).filter(
    (fact) =>
      factIn(view, fact) === null &&
      (projects.length === 0 || projects.some((project) => factIn(project, fact) === null)),
  );
};
