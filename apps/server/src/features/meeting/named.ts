import type { View } from '../../http/handler.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { findMeetings } from './find-meeting.ts';
import { meetingLabel } from './rule.ts';

/** A meeting as one looks for it: its label, the slot that it fills, and its day (ISO) where it has one. */
interface Named {
  id: string;
  label: string;
  slotKey: string;
  heldOn: string | null;
}

/** The meetings of which something holds that are nearest to today: everybody may know of every meeting. */
export async function meetingsNamed(
  { tx, server, today }: View,
  rulebook: Rulebook,
  holds: (meeting: Named) => boolean,
  most: number,
): Promise<Named[]> {
  const meetings = await findMeetings(tx, server.jurisdiction.id);
  const away = ({ heldOn }: Named) =>
    heldOn === null ? Number.POSITIVE_INFINITY : Math.abs(today.until(heldOn).days);
  return meetings
    .map(({ id, rule, slotKey, heldOn }) => ({ id, label: meetingLabel(rulebook, rule), slotKey, heldOn }))
    .filter(holds)
    .toSorted((one, other) => away(one) - away(other))
    .slice(0, most);
}
