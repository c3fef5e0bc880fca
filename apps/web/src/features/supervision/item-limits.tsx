import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './supervision.module.css';
import type { Item } from './supervision-queries.ts';

/** Every date the item was ever owed by, and when it was done: side by side, for good. */
export const ItemLimits = ({ item, asOf }: { readonly item: Item; readonly asOf: string }) => {
  const text = useText();
  const day = useDay(asOf);
  const { limits, closedOn, extension } = item;
  const date = (iso: string) => (
    <time key={iso} dateTime={iso}>
      {day(iso)}
    </time>
  );
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">{text('supervision.limits.title')}</h2>
      <dl className={styles.limits}>
        <div>
          <dt>{text('supervision.limits.original')}</dt>
          <dd>{date(limits.original)}</dd>
        </div>
        <div>
          <dt>{text('supervision.limits.granted')}</dt>
          <dd>
            {limits.granted.length === 0 ? text('supervision.limits.none') : limits.granted.map(date)}
            {extension.times > 0 && (
              <small>
                {text('supervision.limits.putOff', { count: extension.times, days: extension.days })}
              </small>
            )}
          </dd>
        </div>
        {limits.corrected.length > 0 && (
          <div>
            <dt>{text('supervision.limits.corrected')}</dt>
            <dd>{limits.corrected.map(date)}</dd>
          </div>
        )}
        <div>
          <dt>{text('supervision.limits.actual')}</dt>
          <dd>{limits.actual === null ? text('supervision.limits.open') : date(limits.actual)}</dd>
        </div>
        {closedOn !== null && (
          <div>
            <dt>{text('supervision.limits.closed')}</dt>
            <dd>{date(closedOn)}</dd>
          </div>
        )}
      </dl>
    </section>
  );
};
