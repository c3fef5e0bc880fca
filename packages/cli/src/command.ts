import type { Locale } from '@guatu/messages';
import type { Readable } from 'node:stream';
import type { Outcome, Refusal } from './outcome.ts';

/** What a command knows of the world, given from outside so that nothing else looks at a clock. */
export type World = {
  /** The day in China, ISO. */
  today: string;
  /** The instant in UTC, ISO. */
  now: string;
  stdin: Readable;
  /** How wide the terminal is that reads it; unknown where a file or another program does. */
  columns: number | undefined;
};

export const optionNames = ['from', 'to', 'post', 'date', 'format'] as const;
export type OptionName = (typeof optionNames)[number];

/** What somebody typed, sorted out. */
export type Given = {
  locale: Locale;
  /** As many as the command has `files`. */
  files: readonly string[];
  options: Readonly<Partial<Record<OptionName, string>>>;
};

/** One thing that can be asked for. */
export type Command = {
  /** How many files it reads. */
  files: number;
  options: readonly OptionName[];
  /** What `--format` can be, the first where nothing is said. */
  formats?: readonly string[];
  run: (given: Given, world: World) => Outcome | Refusal | Promise<Outcome | Refusal>;
};
