import { pictureUrl } from '../../../api/upload.ts';
import { Money } from '../../../design/money.tsx';
import { readMoney } from '../../../design/read-money.ts';
import { useText } from '../../../text/use-text.ts';
import type { Draft } from './draft.ts';
import styles from './feeds.module.css';
import type { MonthEntry } from './month-query.ts';

const uses = ['feedWeekly', 'feedAtlas', 'feedChart', 'feedRegister', 'feedMeeting', 'feedDesk'] as const;

export type FeedsProps = { readonly entry: MonthEntry; readonly draft: Draft };

/** What the entry becomes elsewhere: the atlas page as it would stand, changing as one types. */
export const Feeds = ({ entry, draft }: FeedsProps) => {
  const text = useText();
  const feeds = text('project.month.feeds', {
    places: uses.map((use) => text(`project.month.${use}`)).join(' · '),
  });
  const unit = text('fields.unitOfMoney');
  const year = entry.completedThisYear + (readMoney(draft.completed) ?? 0);
  const [first] = draft.photographs;
  const sums = [
    ['total', entry.totalInvestment],
    ['plan', entry.annualPlan],
    ['yearCompleted', year],
  ] as const;
  return (
    <aside className={styles.feeds} aria-label={feeds}>
      <p className={styles.heading}>{feeds}</p>
      <div className={styles.page}>
        <p className={styles.name}>{entry.name}</p>
        <dl className={styles.sums}>
          {sums.map(([name, yuan]) => (
            <div key={name}>
              <dt>{text(`project.month.${name}`)}</dt>
              <dd>
                <Money yuan={yuan} /> {unit}
              </dd>
            </div>
          ))}
        </dl>
        <p>{draft.progress}</p>
        {first !== undefined && (
          <img className={styles.picture} src={first.preview ?? pictureUrl(first.fileId, 400)} alt="" />
        )}
        <p className={styles.count}>
          {text('project.month.photographCount', { count: draft.photographs.length })}
        </p>
      </div>
    </aside>
  );
};
