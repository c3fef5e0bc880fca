import type { Obligation, ObligationChanges } from '@guatu/engine';
import type { ReactNode } from 'react';
import { slotName } from '../../text/slot-name.ts';
import { type Text, useText } from '../../text/use-text.ts';
import styles from './comparison.module.css';
import type { Names } from './names.ts';
import { groupObligations } from './obligation-groups.ts';
import { useCalendarDay } from './use-calendar-day.ts';

type Listed = { readonly names: Names };

/** Duties that come, go or move, by rule, then by who bears them; the counts first, each list on demand. */
export const ObligationChangeList = ({
  changes: { appear, vanish, move },
  names,
}: Listed & { readonly changes: ObligationChanges }) => {
  const text = useText();
  const day = useCalendarDay();
  const limit = ({ due }: Obligation) =>
    due === null ? text('mechanismVersion.comparison.noLimit') : day(due.date) + timeOf(text, due.at);
  return (
    <>
      <Kind
        title={text('mechanismVersion.comparison.move')}
        items={move}
        obligationOf={({ after }) => after}
        say={({ before, after }) =>
          text('mechanismVersion.comparison.moved', { before: limit(before), after: limit(after) })
        }
        names={names}
      />
      <Kind
        title={text('mechanismVersion.comparison.appear')}
        items={appear}
        obligationOf={(one) => one}
        say={limit}
        names={names}
      />
      <Kind
        title={text('mechanismVersion.comparison.vanish')}
        items={vanish}
        obligationOf={(one) => one}
        say={limit}
        names={names}
      />
    </>
  );
};

const timeOf = (text: Text, at: string | undefined): string => {
  if (at === undefined) return '';
  return at === 'morning' || at === 'afternoon'
    ? ` ${text(`mechanism.say.time-by.${at}`)}`
    : ` ${text('mechanism.say.time-by.clock', { time: at })}`;
};

type KindProps<Item> = Listed & {
  readonly title: string;
  readonly items: readonly Item[];
  readonly obligationOf: (item: Item) => Obligation;
  readonly say: (item: Item) => ReactNode;
};

const Kind = <Item,>({ title, items, obligationOf, say, names }: KindProps<Item>) => {
  const text = useText();
  if (items.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{title}</h3>
      {groupObligations(items, obligationOf).map(({ rule, count, bearers }) => (
        <details key={rule} className={styles.group}>
          <summary>
            <span>{names.duty(rule)}</span>
            <span className={styles.count}>{text('mechanismVersion.comparison.times', { count })}</span>
          </summary>
          <ul className={styles.bearers}>
            {bearers.map(({ bearer, items: ofBearer }) => (
              <li key={`${bearer.kind}:${bearer.id}`}>
                <details className={styles.group}>
                  <summary>
                    <span>{names.bearer(bearer)}</span>
                    <span className={styles.count}>
                      {text('mechanismVersion.comparison.times', { count: ofBearer.length })}
                    </span>
                  </summary>
                  <ul className={styles.dates}>
                    {ofBearer.map((item) => (
                      <li key={obligationOf(item).slot}>
                        <span className={styles.quiet}>{slotName(text, obligationOf(item).slot)}</span>{' '}
                        {say(item)}
                      </li>
                    ))}
                  </ul>
                </details>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
};
