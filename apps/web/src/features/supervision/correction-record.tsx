import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './supervision.module.css';
import type { ItemEvent } from './supervision-queries.ts';

type Correction = Extract<ItemEvent, { kind: 'correction' }>;

const places = ['requirement', 'lead', 'assisting', 'limit'] as const;

/** What a paper that corrects the minutes changed, the old beside the new. */
export const CorrectionRecord = (props: { readonly correction: Correction; readonly asOf: string }) => {
  const { correction, asOf } = props;
  const text = useText();
  const day = useDay(asOf);
  const wordsOf = (side: Correction['before'], place: (typeof places)[number]): string => {
    if (place === 'limit') return day(side.limit);
    if (place === 'assisting') return side.assisting.join('、') || text('supervision.correction.none');
    return side[place];
  };
  const changed = places.filter(
    (place) => wordsOf(correction.before, place) !== wordsOf(correction.after, place),
  );
  return (
    <>
      <p>
        {text('supervision.correction.by', { number: correction.number })} {correction.reason}
      </p>
      <dl className={styles.facts}>
        {changed.map((place) => (
          <div key={place}>
            <dt>{text(`supervision.correction.${place}`)}</dt>
            <dd>
              <del>{text('supervision.correction.from', { value: wordsOf(correction.before, place) })}</del>
              {'\n'}
              <ins>{text('supervision.correction.to', { value: wordsOf(correction.after, place) })}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
};
