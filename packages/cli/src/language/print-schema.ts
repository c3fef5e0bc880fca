import type { Command } from '../command.ts';
import { printed } from '../outcome.ts';
import { schemaText } from './schema.ts';

/** The JSON Schema of mechanism files, explained in the language asked for. */
export const printSchema: Command = {
  files: 0,
  options: [],
  run: ({ locale }) => printed(schemaText(locale)),
};
