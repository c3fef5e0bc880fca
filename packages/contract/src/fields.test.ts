import { describe, expect, it } from 'vitest';
import { calendarDate, line, month, prose } from './fields.ts';

describe('is refused', () => {
  it.each(['0000-01-01', '0999-12-31', '1899-12-31', '2200-01-01', '9999-12-31', '2018-02-30'])(
    'the date %s',
    (date) => expect(calendarDate.safeParse(date).success).toBe(false),
  );
  it.each(['0000-05', '2200-01', '2018-13', '2018-5'])('the month %s', (text) =>
    expect(month.safeParse(text).success).toBe(false),
  );
  it.each(['', '   ', '\u0000', '\n\t', '\ud800'])('a line of nothing: %j', (text) =>
    expect(line.safeParse(text).success).toBe(false),
  );
});

describe('what is pasted', () => {
  it.each([
    ['a Word line break', '征地\v补偿', '征地\n补偿'],
    ['line breaks of Windows and of Unicode', '甲\r\n乙\u2028丙', '甲\n乙\n丙'],
    ['what no database holds', '甲\u0000乙\u001f', '甲乙'],
    ['half a character', '甲\ud83d乙', '甲乙'],
    ['a whole one beyond the first plane', '𠮷👷', '𠮷👷'],
    ['a tab', '甲\t乙', '甲\t乙'],
  ])('%s', (_what, pasted, kept) => expect(prose.parse(pasted)).toBe(kept));

  it('over several lines becomes one line', () => {
    expect(line.parse(' 县城至\r\n云岭乡\t公路 ')).toBe('县城至 云岭乡 公路');
  });
});
