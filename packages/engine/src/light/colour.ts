import type { Colour } from '../mechanism/index.ts';

/** The worst first. Blue and grey are finished or out of the count, and so never worse than what is still running. */
const fromTheWorst: readonly Colour[] = ['red', 'orange', 'yellow', 'green', 'blue', 'grey'];

/** The worst of several colours; null when there is none. */
export const worstOf = (colours: readonly Colour[]): Colour | null =>
  fromTheWorst.find((colour) => colours.includes(colour)) ?? null;

/** Whether nothing among `others` is worse than `colour`. */
export const isWorst = (colour: Colour, others: readonly Colour[]): boolean =>
  worstOf([colour, ...others]) === colour;
