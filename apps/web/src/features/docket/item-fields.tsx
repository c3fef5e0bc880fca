import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import type { DocketItem } from './docket-queries.ts';
import styles from './docket.module.css';

type ItemFieldsProps = { readonly item: DocketItem; readonly today: string };

/** The three fields as they stand, for who does not keep the docket, and once it is frozen. */
export const ItemFields = ({ item, today }: ItemFieldsProps) => {
  const text = useText();
  const day = useDay(today);
  const rows = [
    ['responsibleUnit', item.responsibleUnit?.name],
    ['requirement', item.requirement],
    ['limit', item.limitOn && day(item.limitOn)],
  ] as const;
  return (
    <dl className={styles.fields}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{text(`docket.${name}`)}</dt>
          <dd>{value ?? '—'}</dd>
        </div>
      ))}
    </dl>
  );
};
