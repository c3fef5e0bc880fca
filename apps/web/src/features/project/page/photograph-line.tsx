import { EmptyState } from '../../../design/empty-state.tsx';
import { useMonth } from '../../../text/use-month.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './photograph-line.module.css';
import { Photographs } from './photographs.tsx';
import type { Month } from './project-query.ts';

/** The site over time: photographs from the first month to the last, side by side, so that progress is seen. */
export const PhotographLine = ({ months }: { readonly months: readonly Month[] }) => {
  const text = useText();
  const monthName = useMonth();
  const pictured = months.filter(({ photographs }) => photographs.length > 0).reverse();
  if (pictured.length === 0) return <EmptyState>{text('project.page.noPhotographs')}</EmptyState>;
  return (
    <ol className={styles.line}>
      {pictured.map(({ month, photographs }) => (
        <li key={month}>
          <h3 className={styles.month}>{monthName(month)}</h3>
          <Photographs month={month} photographs={photographs} />
        </li>
      ))}
    </ol>
  );
};
