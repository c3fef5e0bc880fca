import type { Text } from '../../text/use-text.ts';
import { useText } from '../../text/use-text.ts';
import styles from './milestone.module.css';
import type { Schedule } from './milestone-queries.ts';

type Link = Schedule['slips'][number][number];

/** What slips what, each chain in one line: 基础完工晚 12 天 → 主体封顶 预计晚 12 天 → 竣工 预计晚 5 天（已用掉 7 天机动）. */
export const Slips = ({ slips }: Pick<Schedule, 'slips'>) => {
  const text = useText();
  if (slips.length === 0) return null;
  return (
    <div>
      <h3 className={styles.subheading}>{text('milestone.slips')}</h3>
      <ul className={styles.slips}>
        {slips.map((chain) => (
          <li key={chain[0]?.key}>{chain.map((link) => said(link, text)).join(text('milestone.arrow'))}</li>
        ))}
      </ul>
    </div>
  );
};

const said = ({ name, late, reached, absorbed }: Link, text: Text): string => {
  const words =
    late === 0
      ? text('milestone.slipNone', { name })
      : text(reached ? 'milestone.slipReached' : 'milestone.slipExpected', { name, count: late });
  return absorbed > 0 ? words + text('milestone.absorbed', { count: absorbed }) : words;
};
