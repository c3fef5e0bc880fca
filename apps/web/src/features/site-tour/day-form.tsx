import { useSuspenseQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Dropdown } from '../../design/dropdown.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import styles from './site-tour.module.css';
import type { Tour } from './tour-queries.ts';

/** The lead sets the day (二（三）3), which asks the leading group to come. */
export const DayForm = ({ tour }: { readonly tour: Tour }) => {
  const text = useText();
  const today = useToday();
  const { rule, slotKey, days, lead, plan } = tour;
  const first = today > days.from && today <= days.to ? today : days.from;
  const [day, setDay] = useState({ heldOn: first, startsAt: plan.startsAt, place: plan.gathersAt });
  const [chair, setChair] = useState(lead?.id ?? '');
  const convene = useCommand(api.meeting.convene.call);
  return (
    <form
      className={styles.panel}
      aria-label={text('siteTour.day.title')}
      onSubmit={(event) => {
        event.preventDefault();
        convene.run({ rule, slotKey, ...day, chairPostId: chair, convenedAs: null });
      }}
    >
      <h2>{text('siteTour.day.title')}</h2>
      <p className={styles.quiet}>{text(lead === null ? 'siteTour.day.nobody' : 'siteTour.day.lead')}</p>
      <div className={styles.fields}>
        <Field label={text('siteTour.day.heldOn')}>
          {(control) => (
            <Input
              {...control}
              type="date"
              required
              min={days.from}
              max={days.to}
              value={day.heldOn}
              onChange={({ target }) => setDay({ ...day, heldOn: target.value })}
            />
          )}
        </Field>
        <Field label={text('siteTour.day.startsAt')}>
          {(control) => (
            <Input
              {...control}
              type="time"
              required
              value={day.startsAt}
              onChange={({ target }) => setDay({ ...day, startsAt: target.value })}
            />
          )}
        </Field>
        <Field label={text('siteTour.day.place')}>
          {(control) => (
            <Input
              {...control}
              required
              maxLength={200}
              value={day.place}
              onChange={({ target }) => setDay({ ...day, place: target.value })}
            />
          )}
        </Field>
        {lead === null && (
          <ChairField rule={rule} year={Number(slotKey.slice(0, 4))} value={chair} onChoose={setChair} />
        )}
      </div>
      <ErrorNotice error={convene.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={convene.pending}>
          {text('siteTour.day.submit')}
        </Button>
      </div>
    </form>
  );
};

type ChairFieldProps = {
  readonly rule: string;
  readonly year: number;
  readonly value: string;
  readonly onChoose: (post: string) => void;
};

/** In a month that is nobody's, any leader may chair. */
const ChairField = ({ rule, year, value, onChoose }: ChairFieldProps) => {
  const text = useText();
  const { chairs } = useSuspenseQuery(api.meeting.year.queryOptions({ input: { year } })).data;
  const own = chairs.filter((one) => one.rule === rule);
  return (
    <Field label={text('siteTour.day.chair')}>
      {(control) => (
        <Dropdown
          {...control}
          required
          value={value}
          options={[
            { value: '', label: '—' },
            ...own.map(({ postId, title, name }) => ({ value: postId, label: `${title} ${name ?? ''}` })),
          ]}
          onChoose={onChoose}
        />
      )}
    </Field>
  );
};
