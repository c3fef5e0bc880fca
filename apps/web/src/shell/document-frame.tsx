import { Outlet } from '@tanstack/react-router';
import { DemonstrationStrip } from '../features/clock/index.ts';
import { NewerPage } from '../features/offline/index.ts';
import { useSession } from '../features/session/index.ts';
import { useText } from '../text/use-text.ts';
import styles from './document-frame.module.css';

/** Around every page, signed in or not: the way past the head, and the mark of a demonstration. */
export const DocumentFrame = () => {
  const text = useText();
  const { county, today, person } = useSession();
  return (
    <>
      <a className={styles.skip} href="#content">
        {text('shell.skip')}
      </a>
      {county.demonstration && <DemonstrationStrip today={today} movable={person !== null} />}
      <NewerPage />
      <Outlet />
    </>
  );
};
