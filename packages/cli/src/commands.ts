import { calendar } from './calendar/calendar.ts';
import { check } from './check/check.ts';
import type { Command } from './command.ts';
import { diff } from './diff/diff.ts';
import { explain } from './explain/explain.ts';
import { printSchema } from './language/print-schema.ts';

/** Everything that can be asked for, by the word that asks for it. */
export const commands = { check, calendar, explain, diff, schema: printSchema } satisfies Record<
  string,
  Command
>;
export type CommandName = keyof typeof commands;

export const isCommandName = (word: string): word is CommandName => Object.hasOwn(commands, word);
