import { EmptyState } from '../../../design/empty-state.tsx';
import { useMonth } from '../../../text/use-month.ts';
import { useText } from '../../../text/use-text.ts';
import { anglesOf } from './angles.ts';
import styles from './photograph-line.module.css';
import { Photographs } from './photographs.tsx';
import type { Month } from './project-query.ts';

/**
 * The site over time: pictures from one angle beside each other, month by month, so that progress is seen; then every
 * month with the rest of its photographs.
 */
export const PhotographLine = ({ months }: { readonly months: readonly Month[] }) => {
  const text = useText();
  const pictured = months.filter(({ photographs }) => photographs.length > 0);
  if (pictured.length === 0) return <EmptyState>{text('project.page.noPhotographs')}</EmptyState>;
  const { angles, rest } = anglesOf(pictured);
  return (
    <>
      {angles.map(({ angle, months: seen }) => (
        <section key={angle}>
          <h3 className={styles.angle}>
            {angle} <small>{text('project.page.sameAngle')}</small>
          </h3>
          <Line months={seen} />
        </section>
      ))}
      {rest.length > 0 && (
        <section>
          {angles.length > 0 && <h3 className={styles.angle}>{text('project.page.noAngle')}</h3>}
          <Line months={rest} />
        </section>
      )}
    </>
  );
};

const Line = ({ months }: { readonly months: readonly Month[] }) => {
  const monthName = useMonth();
  return (
    <ol className={styles.line}>
      {months.map(({ month, photographs }) => (
        <li key={month}>
          <h4 className={styles.month}>{monthName(month)}</h4>
          <Photographs month={month} photographs={photographs} />
        </li>
      ))}
    </ol>
  );
};
