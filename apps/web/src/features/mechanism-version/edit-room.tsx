import { useSuspenseQuery } from '@tanstack/react-query';
import { useText } from '../../text/use-text.ts';
import { useSession } from '../session/index.ts';
import styles from './edit-room.module.css';
import { Editing } from './editing.tsx';
import { circumstancesQuery, versionQuery, versionsQuery } from './version-queries.ts';

/** Where the secretariat changes the mechanism: text or forms on one side, what it would change for whom on the other. */
export const EditRoom = ({ onPublished }: { readonly onPublished: () => void }) => {
  const text = useText();
  const { county, today } = useSession();
  const { versions } = useSuspenseQuery(versionsQuery).data;
  const newest = Math.max(...versions.map(({ version }) => version));
  const published = useSuspenseQuery(versionQuery(newest)).data;
  const circumstances = useSuspenseQuery(circumstancesQuery).data;
  return (
    <>
      <p className={styles.lead}>{text('mechanismVersion.edit.lead')}</p>
      <Editing
        county={county.key}
        today={today}
        published={published}
        circumstances={circumstances}
        onPublished={onPublished}
      />
    </>
  );
};
