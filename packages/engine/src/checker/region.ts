import { type Domain, holesIn, type Interval, resolveEdges, shared } from '../band/index.ts';
import type { Answer, Condition, Mechanism } from '../mechanism/index.ts';
import { domainOf } from './figure-domain.ts';

/**
 * What a simple condition asks of one thing: between which numbers a figure lies, or which answers a fact has. `about`
 * tells the thing; null for a condition that leans on several, or on what only a case can tell.
 */
export type Region =
  | { about: string; numbers: readonly Interval[]; domain: Domain }
  | { about: string; answers: ReadonlySet<Answer>; all: readonly Answer[] | null };

export const regionOf = (mechanism: Mechanism, condition: Condition): Region | null => {
  if ('is' in condition) {
    const answers = new Set(Array.isArray(condition.is) ? condition.is : [condition.is]);
    return { about: `answer ${condition.fact}`, answers, all: answersOf(mechanism, condition.fact) };
  }
  if ('stated' in condition) {
    return { about: `stated ${condition.fact}`, answers: new Set([condition.stated]), all: [true, false] };
  }
  if ('class' in condition) {
    return { about: `class ${condition.class}`, answers: new Set([true]), all: [true, false] };
  }
  if ('not' in condition) return opposite(regionOf(mechanism, condition.not));
  if (!('fact' in condition) && !('measure' in condition)) return null;
  const { atLeast, above, atMost, below } = condition;
  const edges = { atLeast, above, atMost, below };
  if (!areNumbers(edges)) return null;
  const figure = 'fact' in condition ? { fact: condition.fact } : { measure: condition.measure };
  const domain = domainOf(mechanism, figure);
  const numbers = resolveEdges([edges], undefined).map((one) => shared(one, domain));
  return { about: `figure ${JSON.stringify(figure)}`, numbers, domain };
};

type Edges = { [Key in 'atLeast' | 'above' | 'atMost' | 'below']?: unknown };
type Numbers = { [Key in keyof Edges]?: number | undefined };

const areNumbers = (edges: Edges): edges is Numbers =>
  Object.values(edges).every((edge) => edge === undefined || typeof edge === 'number');

/** Every answer that a fact can have; null where they cannot be counted. */
const answersOf = ({ facts }: Mechanism, id: string): readonly Answer[] | null => {
  const fact = facts.find((one) => one.id === id);
  if (fact?.type === 'yes-no') return [true, false];
  return fact?.choices?.map((choice) => choice.id) ?? null;
};

const opposite = (region: Region | null): Region | null => {
  if (region === null) return null;
  if ('numbers' in region) return { ...region, numbers: holesIn(region.numbers, region.domain) };
  const { about, answers, all } = region;
  return all === null ? null : { about, all, answers: new Set(all.filter((one) => !answers.has(one))) };
};

/** Whether everything that a region asks for is held by others, which are about the same thing. */
export const isHeldBy = (region: Region, others: readonly Region[]): boolean => {
  const same = others.filter(({ about }) => about === region.about);
  if ('numbers' in region) {
    const held = same.flatMap((one) => ('numbers' in one ? one.numbers : []));
    return region.numbers.every((part) => holesIn(held, { ...region.domain, ...part }).length === 0);
  }
  return [...region.answers].every((answer) =>
    same.some((one) => 'answers' in one && one.answers.has(answer)),
  );
};

/** Whether regions about the same thing leave nothing of it out. */
export const leaveNothingOut = (regions: readonly Region[]): boolean =>
  regions.some((region) => {
    const whole: Region | null =
      'numbers' in region
        ? { ...region, numbers: [region.domain] }
        : region.all && { ...region, answers: new Set(region.all) };
    return whole !== null && isHeldBy(whole, regions);
  });
