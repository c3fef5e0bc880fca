import { describe, expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { onlyEra } from '../era/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { meetingSlotOf, meetingSlots } from './index.ts';

const shilin = shippedMechanism('shilin-2018');

describe('the slots of a year', () => {
  test('are two a month from the mechanism’s first day on', () => {
    const keys = meetingSlots(onlyEra(shilin), officialCalendar, 2018).map(({ key }) => key);
    expect(keys).toHaveLength(20);
    expect(keys.slice(0, 3)).toEqual(['2018-03#mid', '2018-03#end', '2018-04#mid']);
  });

  test.each([
    ['resolution-meeting', '2018-05#mid', true],
    ['resolution-meeting', '2018-05', false],
    ['resolution-meeting', 'soon', false],
    ['site-tour', '2018-05', false],
  ])('%s %s is one: %s', (rule, key, known) => {
    expect(meetingSlotOf(onlyEra(shilin), officialCalendar, rule, key) !== null).toBe(known);
  });
});
