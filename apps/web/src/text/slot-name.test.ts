import { render } from '@guatu/messages';
import { expect, test } from 'vitest';
import { slotName } from './slot-name.ts';
import type { Text } from './use-text.ts';

const chinese: Text = (key, params) => render('zh-CN', key, params);

test.each([
  ['2018-05#mid', '2018年5月中旬'],
  ['2018-11#end', '2018年11月底'],
  ['2018-05', '2018年5月'],
  ['2018-05-15#a1b2c3', '2018年5月15日'],
  ['2018-W19', '2018年第19周'],
  ['2018-Q2', '2018年第2季度'],
  ['supervision:1', 'supervision:1'],
])('%s is %s', (key, name) => expect(slotName(chinese, key)).toBe(name));
