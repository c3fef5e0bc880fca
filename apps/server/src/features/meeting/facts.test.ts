import { expect, it } from 'vitest';
import { testCounty } from '../../testing/county.ts';
import { draftedMinutes } from '../minutes/testing.ts';
import { chair } from './testing.ts';

it('asks for no meeting again that was held early in a window whose end a desk still sees', async () => {
  const county = await testCounty({ today: '2018-03-12' });
  await draftedMinutes(county, '2018-03#mid', '2018-03-13');
  // Sixty days after the 13th is the 12th of May, and after the window's last day the 19th.
  for (const date of ['2018-03-14', '2018-05-17']) {
    county.setDate(date);
    const { duties } = (await county.as(chair).call('desk.show')).body;
    const asked = duties.filter(
      ({ action, done, matter }: { action: string; done: unknown; matter: { slotKey: string } }) =>
        action === 'convene-meeting' && done === null && matter.slotKey === '2018-03#mid',
    );
    expect([date, asked]).toEqual([date, []]);
  }
}, 60_000);
