import { render } from '@guatu/messages';
import { givenTo, localeOf, sortArguments } from './arguments.ts';
import type { World } from './command.ts';
import { commands, isCommandName } from './commands.ts';
import { help } from './help.ts';
import { isRefusal, type Outcome, printed, type Refusal, refuse } from './outcome.ts';

/**
 * The command line: a command's name, its files and its options in; what to print and the exit code out.
 *
 * @param args what was typed behind `guatu`
 */
export const guatu = async (args: readonly string[], world: World): Promise<Outcome> => {
  const [name = 'help', ...rest] = args;
  const typed = sortArguments(rest);
  const locale = localeOf(typed);
  if (isRefusal(locale)) return refusal('zh-CN', locale);
  if (name === 'help' || [name, ...rest].some(isCallForHelp)) return printed(help(locale));
  if (!isCommandName(name)) {
    const legal = Object.keys(commands).join(' ');
    return refusal(
      locale,
      name.startsWith('-')
        ? refuse('option-first', { option: name })
        : refuse('unknown-command', { name, legal }),
    );
  }
  const command = commands[name];
  const given = givenTo(command, typed, locale);
  const outcome = isRefusal(given) ? given : await command.run(given, world);
  return isRefusal(outcome) ? refusal(locale, outcome) : outcome;
};

const isCallForHelp = (word: string): boolean => word === '--help' || word === '-h';

/** What went wrong, and where to read on. */
const refusal = (locale: Parameters<typeof render>[0], { refused, params }: Refusal): Outcome => ({
  exit: 2,
  out: '',
  err: `guatu: ${render(locale, `cli.refusal.${refused}`, params)}\n${render(locale, 'cli.see-help')}\n`,
});
