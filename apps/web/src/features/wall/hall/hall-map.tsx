import { useText } from '../../../text/use-text.ts';
import { MapCanvas } from '../map/map-canvas.tsx';
import type { Places } from '../wall-queries.ts';
import styles from './hall.module.css';

type HallMapProps = {
  readonly places: Places;
  /** It stands beside the bars. */
  readonly narrow?: boolean;
};

/** Where the projects are, and what they come to this year. */
export const HallMap = ({ places, narrow = false }: HallMapProps) => {
  const text = useText();
  const { sums } = places;
  const yi = (yuan: number) => text('wall.hall.yi', { sum: (yuan / 100_000_000).toFixed(2) });
  const share = sums.annualPlan === 0 ? null : Math.round((sums.completed / sums.annualPlan) * 100);
  return (
    <section className={styles.map} data-narrow={narrow} aria-label={text('wall.hall.map')}>
      <div className={styles.land}>
        <MapCanvas places={places} chosen={null} enlarged={narrow ? 1.7 : 2} />
      </div>
      <dl className={styles.sums}>
        <div>
          <dt>{text('wall.hall.projects', { count: places.projects.length })}</dt>
          <dd>{share === null ? '—' : text('wall.hall.share', { share })}</dd>
        </div>
        <div>
          <dt>{text('wall.map.plan', { year: places.year })}</dt>
          <dd>{yi(sums.annualPlan)}</dd>
        </div>
        <div>
          <dt>{text('wall.map.completed')}</dt>
          <dd>{yi(sums.completed)}</dd>
        </div>
      </dl>
    </section>
  );
};
