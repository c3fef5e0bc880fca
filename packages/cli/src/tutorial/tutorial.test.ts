import { readMechanism } from '@guatu/engine';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const textOf = (file: string): string => readFileSync(`${root}docs/${file}`, 'utf8');
const example = textOf('mechanism-example.yaml');

const fenced = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, block = '']) => block);

/** Takes the parts of a block into the file so far; a part told again takes the place of the one before. */
const taken = (parts: ReadonlyMap<string, string>, block: string): Map<string, string> => {
  const told = block.split(/^(?=[a-z])/m).filter((part) => part.trim() !== '');
  return new Map([...parts, ...told.map((part) => [part.split(':')[0] ?? '', part] as const)]);
};

/** The file after each step. */
const steps = (text: string): string[] => {
  const files: string[] = [];
  fenced(text, 'yaml').reduce((parts, block) => {
    const next = taken(parts, block);
    files.push([...next.values()].join(''));
    return next;
  }, new Map<string, string>());
  return files;
};

describe.each(['mechanism-language.zh-CN.md', 'mechanism-language.md'])('%s', (file) => {
  const text = textOf(file);

  test.each(steps(text).map((step, index) => [index + 1, step] as const))(
    'step %i can be read',
    (_, step) => {
      expect(readMechanism(step).findings).toEqual([]);
    },
  );

  test('the last step is the finished file', () => {
    const finished = readMechanism(example).mechanism;
    expect(finished).not.toBeNull();
    expect(readMechanism(steps(text).at(-1) ?? '').mechanism).toEqual(finished);
  });

  test('every rhythm of the table is one', () => {
    const rhythms = [...text.matchAll(/^\|.*\| `(\{.*\})` +\|$/gm)].map(([, recurs = '']) => recurs);
    expect(rhythms.length).toBeGreaterThan(6);
    for (const recurs of rhythms) {
      const other = example.replace('recurs: { every: month }\n', `recurs: ${recurs}\n`);
      expect(other).not.toBe(example);
      expect(readMechanism(other).findings).toEqual([]);
    }
  });

  test.each(fenced(text, 'console').map((block) => [block.split('\n')[0] ?? '', block] as const))(
    '%s prints what it says',
    async (command, block) => {
      const [, ...args] = command.replace('$ npx ', '').split(' ');
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [`${root}packages/cli/src/main.ts`, ...args],
        { cwd: root },
      );
      // An ellipsis stands for lines left out.
      const shown = block.split('\n').slice(1).join('\n').split('…\n');
      for (const part of shown) expect(stdout).toContain(part);
    },
  );
});

test('both languages teach by the same file', () => {
  expect(fenced(textOf('mechanism-language.md'), 'yaml')).toEqual(
    fenced(textOf('mechanism-language.zh-CN.md'), 'yaml'),
  );
});
