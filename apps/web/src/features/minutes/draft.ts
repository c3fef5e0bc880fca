import type { Minutes } from './minutes-queries.ts';

/** What of the minutes can be worded; lists are typed one a line. */
export type MinutesDraft = { readonly heading: string; readonly heard: string; readonly copies: string };

export const minutesDraft = ({ title, heard, copies }: Minutes['wording']): MinutesDraft => ({
  heading: title,
  heard: heard.join('\n'),
  copies: copies.join('\n'),
});

/** The lines of a list, without the empty ones. */
export const linesOf = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
