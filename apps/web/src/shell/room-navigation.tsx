import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { rooms, roomsInBar } from '../rooms.ts';
import { useText } from '../text/use-text.ts';
import styles from './room-navigation.module.css';

/** The rooms: a row under the masthead, on a phone a bar at the bottom. */
export const RoomNavigation = ({ administration }: { readonly administration: boolean }) => {
  const text = useText();
  const open = rooms.filter((room) => (room.administration ?? false) === administration);
  const isInBar = (name: (typeof open)[number]['name']) => administration || roomsInBar.includes(name);
  const [unfolded, setUnfolded] = useState(false);
  return (
    <nav className={`${styles.navigation} never-printed`} aria-label={text('shell.navigation')}>
      <ul className={styles.rooms} data-unfolded={unfolded}>
        {open.map(({ name, path }) => (
          <li key={name} data-in-bar={isInBar(name)}>
            <Link
              to={path}
              className={styles.room}
              activeOptions={{ exact: path === '/' }}
              onClick={() => setUnfolded(false)}
            >
              {text(`shell.room.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
      {open.some(({ name }) => !isInBar(name)) && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={unfolded}
          onClick={() => setUnfolded(!unfolded)}
        >
          {text(unfolded ? 'shell.less' : 'shell.more')}
        </button>
      )}
    </nav>
  );
};
