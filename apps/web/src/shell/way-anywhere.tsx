import { GoTo } from '../features/go-to/index.ts';
import { rooms } from '../rooms.ts';
import { useText } from '../text/use-text.ts';

/** Pages inside the rooms that everybody may open, and that have no other short way. */
const inside = [
  { name: 'figures', path: '/projects/figures' },
  { name: 'meetings', path: '/resolution/meetings' },
  { name: 'reports', path: '/supervision/reports' },
  { name: 'reminders', path: '/reminders' },
  { name: 'reminderSettings', path: '/reminders/settings' },
  { name: 'unsent', path: '/unsent' },
] as const;

/** Finds the rooms and what stands in them, with whatever the ledger holds. */
export const WayAnywhere = ({ className }: { readonly className: string | undefined }) => {
  const text = useText();
  const pages = [
    ...rooms.flatMap(({ name, path }) =>
      name === 'admin'
        ? []
        : [{ path, name: text(`shell.room.${name}`), initials: text(`goTo.initials.${name}`) }],
    ),
    ...inside.map(({ name, path }) => ({
      path,
      name: text(`goTo.page.${name}`),
      initials: text(`goTo.initials.${name}`),
    })),
  ];
  return <GoTo pages={pages} className={className} />;
};
