import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Dropdown } from '../../design/dropdown.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { postName } from './post-name.ts';
import styles from './site-tour.module.css';
import type { TourInYear } from './tour-queries.ts';

type SwapFormProps = { readonly tours: readonly TourInYear[]; readonly onLeave: () => void };

/** Two leaders change months; of the months only those for which no day is set. */
export const SwapForm = ({ tours, onLeave }: SwapFormProps) => {
  const text = useText();
  const swap = useCommand(api.siteTour.swap.call, onLeave);
  const today = useToday();
  const open = tours.filter(
    ({ lead, meeting, period }) =>
      lead !== null && period.to >= today && (meeting === null || meeting.state === 'skipped'),
  );
  const [first, setFirst] = useState(open.find(({ maySwap }) => maySwap)?.slotKey ?? '');
  const [second, setSecond] = useState(open.find(({ slotKey }) => slotKey !== first)?.slotKey ?? '');
  const [reason, setReason] = useState('');
  const rule = open.find(({ slotKey }) => slotKey === first)?.rule;
  const options = open
    .filter((tour) => rule === undefined || tour.rule === rule)
    .map(({ slotKey, lead }) => ({
      value: slotKey,
      label: text('siteTour.swap.option', { month: Number(slotKey.slice(5, 7)), lead: postName(lead) }),
    }));
  return (
    <form
      className={styles.panel}
      aria-label={text('siteTour.swap.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (rule !== undefined) swap.run({ rule, slotKeys: [first, second], reason });
      }}
    >
      <h2>{text('siteTour.swap.title')}</h2>
      <p className={styles.quiet}>{text('siteTour.swap.lead')}</p>
      <div className={styles.fields}>
        <Field label={text('siteTour.swap.first')}>
          {(control) => <Dropdown {...control} value={first} options={options} onChoose={setFirst} />}
        </Field>
        <Field label={text('siteTour.swap.second')}>
          {(control) => <Dropdown {...control} value={second} options={options} onChoose={setSecond} />}
        </Field>
        <Field label={text('siteTour.swap.reason')}>
          {(control) => (
            <Input
              {...control}
              required
              maxLength={200}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
      </div>
      <ErrorNotice error={swap.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={swap.pending} disabled={first === second}>
          {text('siteTour.swap.submit')}
        </Button>
        <Button onClick={onLeave}>{text('siteTour.swap.leave')}</Button>
      </div>
    </form>
  );
};
