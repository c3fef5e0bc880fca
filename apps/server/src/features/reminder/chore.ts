import { countyTimeZone } from '../../clock/clock.ts';
import type { Server } from '../../server.ts';
import { deliver } from './deliver.ts';
import { makeDigests } from './make-digests.ts';

/** Minutes between two looks at everybody's desks. */
const lookMinutes = 10;

/** When this process last looked at the desks, by server. */
const looked = new WeakMap<Server, string>();

/** Makes the digests that are due, and sends what waits to be sent. */
export async function remind(server: Server): Promise<void> {
  const turn = turnOf(server);
  if (looked.get(server) !== turn) {
    await makeDigests(server);
    looked.set(server, turn);
  }
  await deliver(server);
}

function turnOf({ clock }: Server): string {
  const now = clock.now().toZonedDateTimeISO(countyTimeZone);
  return `${now.toPlainDate().toString()} ${now.hour} ${Math.floor(now.minute / lookMinutes)}`;
}
