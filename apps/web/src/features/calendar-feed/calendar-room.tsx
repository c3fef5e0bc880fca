import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Radio } from 'antd';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './calendar-feed.module.css';
import { calendarQuery, type EntryKind } from './calendar-queries.ts';
import { EntryDays } from './entry-days.tsx';
import { EntryList } from './entry-list.tsx';
import { KindFilter } from './kind-filter.tsx';
import { addDays, type CalendarView, calendarViews, spanOf, stepped } from './span.ts';
import { partiesOf, Subscribe } from './subscribe.tsx';

/** What one looks at: how, about which day, whose, and without which kinds. */
export type Look = {
  readonly view: CalendarView;
  readonly day: string;
  readonly of: string | undefined;
  readonly hidden: readonly EntryKind[];
};

type CalendarRoomProps = { readonly look: Look; readonly onLook: (look: Look) => void };

/** Everything that takes place and falls due, of oneself or of a post or unit, as a list, a week or a month. */
export const CalendarRoom = ({ look, onLook }: CalendarRoomProps) => {
  const text = useText();
  const { view, day, of, hidden } = look;
  const calendar = useSuspenseQuery(calendarQuery(spanOf(view, day), of)).data;
  const { posts, units, asOf } = calendar;
  const entries = calendar.entries.filter(({ kind }) => !hidden.includes(kind));
  return (
    <>
      <div className={`${styles.bar} never-printed`}>
        <Turner look={look} today={asOf} />
        <Radio.Group
          aria-label={text('calendarFeed.view.label')}
          optionType="button"
          value={view}
          options={calendarViews.map((one) => ({ value: one, label: text(`calendarFeed.view.${one}`) }))}
          onChange={({ target }) => onLook({ ...look, view: target.value })}
        />
        <div className={styles.party}>
          <Field label={text('calendarFeed.whose')}>
            {(control) => (
              <Choice
                control={control}
                placeholder={text('calendarFeed.mine')}
                value={of ?? null}
                options={partiesOf({ posts, units })}
                onChange={(chosen) => onLook({ ...look, of: chosen ?? undefined })}
              />
            )}
          </Field>
        </div>
      </div>
      <KindFilter hidden={hidden} onHide={(kinds) => onLook({ ...look, hidden: kinds })} />
      {view === 'list' ? (
        <EntryList entries={entries} asOf={asOf} />
      ) : (
        <EntryDays view={view} month={day.slice(0, 7)} calendar={calendar} entries={entries} of={of} />
      )}
      {entries.length < calendar.entries.length && (
        <p className={styles.hidden}>
          {text('calendarFeed.hidden', { count: calendar.entries.length - entries.length })}
        </p>
      )}
      <Subscribe posts={posts} units={units} />
    </>
  );
};

/** What of a look stands in the address; what is usual does not. */
export const searchOf = ({ view, day, of, hidden }: Look) => ({
  view,
  day,
  ...(of !== undefined && { of }),
  ...(hidden.length > 0 && { hide: hidden.join(',') }),
});

/** The month or week, and the ones beside it. */
const Turner = ({ look, today }: { readonly look: Look; readonly today: string }) => {
  const text = useText();
  const say = useDay(today);
  const { view, day } = look;
  const goTo = (other: string, label: string, sign: string) => (
    <Link
      to="/calendar"
      search={searchOf({ ...look, day: other })}
      className={styles.step}
      aria-label={label}
    >
      {sign}
    </Link>
  );
  const { from, days } = spanOf('week', day);
  const title =
    view === 'week'
      ? text('calendarFeed.span', { from: say(from), until: say(addDays(from, days - 1)) })
      : text('calendarFeed.month', { year: day.slice(0, 4), month: Number(day.slice(5, 7)) });
  return (
    <div className={styles.turner}>
      {goTo(stepped(view, day, -1), text('calendarFeed.goTo.previous'), '‹')}
      <h2>{title}</h2>
      {goTo(stepped(view, day, 1), text('calendarFeed.goTo.next'), '›')}
      {goTo(today, text('calendarFeed.goTo.today'), text('calendarFeed.goTo.today'))}
    </div>
  );
};
