import { join } from 'node:path';
import * as zhCN from '@guatu/messages/zh-CN';
import { expect, test } from 'vitest';
import { textsByUse } from '../../texts-by-use.ts';

const module = join(import.meta.dirname, '..', 'features', 'wall', 'wall-page.tsx');
const plugin = textsByUse() as unknown as {
  transform(code: string, id: string): { code: string } | undefined;
  load(id: string): string | undefined;
};
const imported = (code: string, id = module) =>
  [...(plugin.transform(code, id)?.code ?? '').matchAll(/^import 'virtual:texts\/(\w+)';$/gm)].map(
    ([, name]) => name,
  );

test.each<[string, string, string[]]>([
  ['a key as it is', `text('wall.title')`, ['wall']],
  ['a key put together', 'text(`findings.${code}`)', ['findings']],
  [
    'keys of two files, one of them twice',
    `text('wall.a'); text("shell.b"); text('wall.c')`,
    ['wall', 'shell'],
  ],
  ['what is no key', `text('wallpaper.a'); wall.title; 'hall.b'`, []],
])('%s', (_name, code, names) => {
  expect(imported(code)).toEqual(names);
});

test('a sentence that the messages put together brings the words of all its parts', () => {
  const messages = join(import.meta.dirname, '..', '..', '..', '..', 'packages', 'messages', 'src');
  expect(imported('text(`problem.state.${value}`)', join(messages, 'weekly-sentence.ts'))).toEqual([
    'problem',
  ]);
});

test('a library writes no keys of ours', () => {
  expect(imported(`text('wall.title')`, '/node_modules/antd/index.js')).toEqual([]);
});

test.each(Object.entries(zhCN))('what is imported for %s is that file', (name, file) => {
  expect(plugin.load(`\0virtual:texts/${name}`)).toContain(JSON.stringify(file));
});
