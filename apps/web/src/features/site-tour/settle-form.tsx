import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import styles from './site-tour.module.css';
import type { Remark, Tour } from './tour-queries.ts';

type SettleFormProps = { readonly tour: Tour; readonly remark: Remark };
type Outcome = NonNullable<Remark['outcome']>;

/** One click says what becomes of a remark; only what goes under supervision after the meeting needs a limit. */
export const SettleForm = ({ tour, remark }: SettleFormProps) => {
  const text = useText();
  const today = useToday();
  const settle = useCommand(api.siteTour.settle.call);
  const [limitOn, setLimit] = useState<string | null>(null);
  const { settle: maySettle, decide } = tour.may;
  if (!maySettle) return <p className={styles.quiet}>{text('siteTour.remark.open')}</p>;
  const run = (outcome: Outcome, limit?: string) =>
    settle.run({
      id: remark.id,
      revision: remark.revision,
      outcome,
      ...(limit !== undefined && { limitOn: limit }),
    });
  const button = (outcome: Outcome, onClick: () => void) => (
    <Button
      aria-label={text('siteTour.remark.of', {
        content: remark.content.slice(0, 20),
        what: text(`siteTour.remark.${outcome}`),
      })}
      loading={settle.pending}
      onClick={onClick}
    >
      {text(`siteTour.remark.${outcome}`)}
    </Button>
  );
  return (
    <div className={styles.buttons} role="group" aria-label={text('siteTour.remark.becomes')}>
      {remark.project !== null && button('problem', () => run('problem'))}
      {decide === 'meeting' && button('decision', () => run('decision'))}
      {decide === 'supervision' && limitOn === null && button('decision', () => setLimit(monthAfter(today)))}
      {button('nothing', () => run('nothing'))}
      {limitOn !== null && (
        <form
          className={styles.buttons}
          onSubmit={(event) => {
            event.preventDefault();
            run('decision', limitOn);
          }}
        >
          <Input
            aria-label={text('siteTour.remark.limit')}
            type="date"
            required
            min={tour.meeting?.heldOn ?? today}
            value={limitOn}
            onChange={({ target }) => setLimit(target.value)}
          />
          <Button type="primary" htmlType="submit" loading={settle.pending}>
            {text('siteTour.remark.decide')}
          </Button>
          <Button onClick={() => setLimit(null)}>{text('siteTour.remark.leave')}</Button>
        </form>
      )}
      <ErrorNotice error={settle.error} />
    </div>
  );
};

/** Thirty days on: a start, to be changed. */
const monthAfter = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + 30 * 86_400_000).toISOString().slice(0, 10);
