import { expect, it } from 'vitest';
import { testDoor } from '../../testing/door.ts';
import { openFirstAdministrator } from './index.ts';

it('the first start of a real county opens the system administrator’s account, later ones do not', async () => {
  const door = await testDoor();
  const issued = await openFirstAdministrator(door.server);
  const { body } = await door.browser().signIn(issued?.userName ?? '', issued?.password ?? '');
  expect(body.person).toMatchObject({
    id: door.people.system,
    administrator: 'system',
    mustChangePassword: true,
  });
  expect(await openFirstAdministrator(door.server)).toBeNull();
});

it('a demonstration has no password at all', async () => {
  const door = await testDoor({ demonstration: true });
  expect(await openFirstAdministrator(door.server)).toBeNull();
});
