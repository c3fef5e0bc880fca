import { expect, test } from 'vitest';
import { dateParts, dueWording } from './due-wording.ts';

test.each([
  ['2018-05-26', { key: 'shell.due.left', count: 3, tone: 'amber' }],
  ['2018-05-27', { key: 'shell.due.left', count: 4, tone: undefined }],
  ['2018-05-23', { key: 'shell.due.today', count: 0, tone: 'amber' }],
  ['2018-05-22', { key: 'shell.due.overdue', count: 1, tone: 'cinnabar' }],
  ['2019-05-23', { key: 'shell.due.left', count: 365, tone: undefined }],
])('on 23 May, due %s', (due, wording) => {
  expect(dueWording(due, '2018-05-23')).toEqual(wording);
});

test('a date is said with its weekday, in the language of the screen', () => {
  expect(dateParts('2018-05-25', '2018-05-23', 'zh-CN')).toEqual({ monthDay: '5月25日', weekday: '周五' });
  expect(dateParts('2018-05-25', '2018-05-23', 'en')).toEqual({ monthDay: '25 May', weekday: 'Fri' });
});

test('the year is said where it is another one', () => {
  expect(dateParts('2019-01-02', '2018-12-30', 'zh-CN').monthDay).toBe('2019年1月2日');
});
