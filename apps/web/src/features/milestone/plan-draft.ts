import type { MilestoneStep } from '@guatu/engine';

/** A step while somebody writes it; what it waits for by the numbers that stand beside the rows, from 1. */
export type DraftStep = {
  readonly key: string;
  readonly name: string;
  readonly days: string;
  readonly spare: string;
  readonly after: string;
};

/** Steps as they are written: keys become the numbers of rows. */
export const draftOf = (steps: readonly MilestoneStep[]): DraftStep[] =>
  steps.map(({ key, name, days, spare, after }) => ({
    key,
    name,
    days: String(days),
    spare: String(spare),
    after: after
      .map((one) => steps.findIndex((step) => step.key === one) + 1)
      .filter((number) => number > 0)
      .sort((one, other) => one - other)
      .join('、'),
  }));

/** Numbers as people separate them: `1、3`, `1,3`, `1 3`. */
const numbersIn = (written: string): number[] => (written.match(/\d+/g) ?? []).map(Number);

/** The steps that a draft says, or the number of a row that is not there. */
export const stepsOf = (
  draft: readonly DraftStep[],
): { readonly steps: MilestoneStep[] } | { readonly unknown: number } => {
  const unknown = draft
    .flatMap(({ after }) => numbersIn(after))
    .find((number) => draft[number - 1] === undefined);
  if (unknown !== undefined) return { unknown };
  const steps = draft.map(({ key, name, days, spare, after }) => ({
    key,
    name: name.trim(),
    days: countIn(days),
    spare: countIn(spare),
    after: [...new Set(numbersIn(after))].flatMap((number) => draft[number - 1]?.key ?? []),
  }));
  return { steps };
};

const countIn = (written: string): number => {
  const count = Number(written);
  return Number.isInteger(count) && count > 0 ? count : 0;
};

/** A further row, with a key that no other has. */
export const further = (draft: readonly DraftStep[]): DraftStep => {
  const taken = new Set(draft.map(({ key }) => key));
  let number = draft.length + 1;
  while (taken.has(`step-${number}`)) number += 1;
  return {
    key: `step-${number}`,
    name: '',
    days: '30',
    spare: '0',
    after: draft.length === 0 ? '' : String(draft.length),
  };
};

/** Takes one row out or puts rows in another order: what others wait for stays what it was. */
export const rearranged = (draft: readonly DraftStep[], keys: readonly string[]): DraftStep[] => {
  const kept = keys.flatMap((key) => draft.find((step) => step.key === key) ?? []);
  return kept.map((step) => ({
    ...step,
    after: numbersIn(step.after)
      .flatMap((number) => draft[number - 1]?.key ?? [])
      .map((key) => kept.findIndex((one) => one.key === key) + 1)
      .filter((number) => number > 0)
      .join('、'),
  }));
};
