import type { MessageKey } from '@guatu/messages';

type NameOf<Key> = Key extends `shell.room.${infer Name}` ? Name : never;

/** A place in the navigation, called by the message `shell.room.<name>`. */
type Room = {
  readonly name: NameOf<MessageKey>;
  readonly path: string;
  /** Kept to the administrators, who in turn see no other. */
  readonly administration?: true;
};

/**
 * Rooms that stand in a phone's bottom bar, in this order; the others unfold above it. Four fit a thumb and a screen of
 * 390 px: what one owes, the register with the month's report, problems, and what was decided.
 */
export const roomsInBar: readonly Room['name'][] = ['desk', 'projects', 'resolution', 'supervision'];

/** The rooms that exist, in the order of the navigation. A feature that opens a room adds its line here. */
export const rooms: readonly Room[] = [
  { name: 'desk', path: '/' },
  { name: 'wall', path: '/wall' },
  { name: 'projects', path: '/projects' },
  { name: 'weekly', path: '/weekly' },
  { name: 'resolution', path: '/resolution' },
  { name: 'tours', path: '/tours' },
  { name: 'groundbreakings', path: '/groundbreakings' },
  { name: 'supervision', path: '/supervision' },
  { name: 'papers', path: '/papers' },
  { name: 'atlas', path: '/atlas' },
  { name: 'assessment', path: '/assessment' },
  { name: 'calendar', path: '/calendar' },
  { name: 'mechanism', path: '/mechanism' },
  { name: 'admin', path: '/admin', administration: true },
];
