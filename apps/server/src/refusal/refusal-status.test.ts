import * as en from '@guatu/messages/en';
import * as zhCN from '@guatu/messages/zh-CN';
import { expect, it } from 'vitest';
import { refusalStatus } from './refusal-status.ts';

it.each(Object.entries({ 'zh-CN': zhCN, en }))(
  'every refusal, and nothing else, is said in %s',
  (_locale, messages) => {
    const { errors }: { errors: Record<string, { title: string; detail: string }> } = messages;
    expect(Object.keys(errors).sort()).toEqual(Object.keys(refusalStatus).sort());
    for (const { title, detail } of Object.values(errors))
      expect([title.length > 1, detail.length > 1]).toEqual([true, true]);
  },
);
