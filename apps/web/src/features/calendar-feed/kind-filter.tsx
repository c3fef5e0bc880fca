import { Checkbox } from 'antd';
import { useText } from '../../text/use-text.ts';
import styles from './calendar-feed.module.css';
import type { EntryKind } from './calendar-queries.ts';
import { KindMark } from './entry-words.tsx';

export const entryKinds = [
  'meeting',
  'slot',
  'cutoff',
  'duty',
  'supervision',
  'milestone',
] as const satisfies readonly EntryKind[];

type KindFilterProps = {
  readonly hidden: readonly EntryKind[];
  readonly onHide: (kinds: readonly EntryKind[]) => void;
};

/** Which kinds are shown. */
export const KindFilter = ({ hidden, onHide }: KindFilterProps) => {
  const text = useText();
  return (
    <fieldset className={styles.kinds}>
      <legend className="visually-hidden">{text('calendarFeed.kinds')}</legend>
      {entryKinds.map((kind) => (
        <Checkbox
          key={kind}
          checked={!hidden.includes(kind)}
          onChange={({ target }) =>
            onHide(target.checked ? hidden.filter((one) => one !== kind) : [...hidden, kind])
          }
        >
          <KindMark kind={kind} word />
        </Checkbox>
      ))}
    </fieldset>
  );
};
