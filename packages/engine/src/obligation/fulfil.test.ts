import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { foundingOrganisation } from '../organisation/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { fulfil, obligations, type Trigger } from './index.ts';

const mechanism = shippedMechanism('linxi-demonstration');
const organisation = foundingOrganisation(mechanism);
const trigger: Trigger = {
  action: 'verify-decision',
  slot: 'supervision:1:3',
  on: '2018-06-01',
  subject: { responsibleUnit: 'water-bureau' },
};

test('what is done for a case quits everybody who owed it', () => {
  const fulfilments = fulfil({ mechanism, organisation }, trigger, { at: '2018-06-04', by: 'somebody' });
  const owed = obligations({
    mechanism,
    organisation,
    calendar: officialCalendar,
    from: '2018-06-01',
    to: '2018-06-01',
    triggers: [trigger],
    fulfilments,
  }).filter(({ slot }) => slot === trigger.slot);
  expect(owed).toMatchObject([
    { bearer: { id: 'supervision-office' }, fulfilled: { at: '2018-06-04', by: 'somebody' } },
  ]);
});

test('what comes round with a slot is quit by a case that names the slot, and at no other', () => {
  const convened = (rule: string) =>
    fulfil(
      { mechanism, organisation },
      {
        action: 'convene-meeting',
        slot: '2018-05#mid',
        on: '2018-05-11',
        subject: { slot: { rule, key: '2018-05#mid' } },
      },
      { at: '2018-05-11', by: 'somebody' },
    );
  expect(convened('resolution-meeting')).toMatchObject([{ bearer: { kind: 'post', id: 'magistrate' } }]);
  expect(convened('site-tour')).toEqual([]);
});

test('a case that is in somebody’s hands is owed, and met, by those and not by whom the duty names', () => {
  const inHand: Trigger = { ...trigger, bearers: [{ kind: 'post', id: 'magistrate' }] };
  const fulfilments = fulfil({ mechanism, organisation }, inHand, { at: '2018-06-04', by: 'somebody' });
  const owed = obligations({
    mechanism,
    organisation,
    calendar: officialCalendar,
    from: '2018-06-01',
    to: '2018-06-01',
    triggers: [inHand, trigger],
    fulfilments,
  }).filter(({ slot }) => slot === trigger.slot);
  expect(owed).toMatchObject([
    { bearer: { id: 'magistrate' }, fulfilled: { at: '2018-06-04' } },
    { bearer: { id: 'supervision-office' }, fulfilled: null },
  ]);
});

test('nothing is owed and nothing met where the mechanism has no such duty', () => {
  const idle = { mechanism: { ...mechanism, duties: [] }, organisation };
  expect(fulfil(idle, trigger, { at: '2018-06-04', by: 'somebody' })).toEqual([]);
});
