import { useSuspenseQuery } from '@tanstack/react-query';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import styles from './edit-room.module.css';
import { VersionComparison } from './version-comparison.tsx';
import { VersionTable } from './version-table.tsx';
import { versionsQuery } from './version-queries.ts';

/** The mechanism's history, and any two of its versions side by side. */
export const VersionsRoom = () => {
  const text = useText();
  const today = useToday();
  const { versions } = useSuspenseQuery(versionsQuery).data;
  return (
    <>
      <p className={styles.lead}>{text('mechanismVersion.versions.lead')}</p>
      <VersionTable versions={versions} today={today} />
      <section className={styles.compare}>
        <h2>{text('mechanismVersion.versions.compare')}</h2>
        {versions.length < 2 ? (
          <p className={styles.quiet}>{text('mechanismVersion.versions.onlyOne')}</p>
        ) : (
          <VersionComparison versions={versions} today={today} />
        )}
      </section>
    </>
  );
};
