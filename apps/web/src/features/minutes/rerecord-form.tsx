import { useSuspenseQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import { type Minuted, type Paper, unitsQuery } from './minutes-queries.ts';
import styles from './minutes.module.css';
import { anewFrom, isAnew, WordsFields } from './words-fields.tsx';

export type RerecordFormProps = {
  readonly paper: Paper;
  readonly decision: Minuted;
  readonly onLeave: () => void;
};

/** Records a decision anew while its minutes are a draft; the old stays beside the new, with the reason. */
export const RerecordForm = ({ paper, decision, onLeave }: RerecordFormProps) => {
  const text = useText();
  const { units } = useSuspenseQuery(unitsQuery).data;
  const [anew, setAnew] = useState(() => anewFrom(decision.recorded));
  const rerecord = useCommand(api.minutes.rerecord.call, onLeave);
  return (
    <form
      className={styles.form}
      aria-label={text('minutes.rerecord.label', { matter: decision.matter })}
      onSubmit={(event) => {
        event.preventDefault();
        const { id, revision } = paper;
        rerecord.run({
          id,
          revision,
          decisionId: decision.id,
          ...anew,
          assistingUnitIds: [...anew.assistingUnitIds],
        });
      }}
    >
      <WordsFields value={anew} units={units} onChange={setAnew} />
      <ErrorNotice error={rerecord.error} />
      <div className={styles.buttons}>
        <Button
          type="primary"
          htmlType="submit"
          disabled={!isAnew(decision.recorded, anew)}
          loading={rerecord.pending}
        >
          {text('minutes.rerecord.submit')}
        </Button>
        <Button onClick={onLeave}>{text('minutes.leave')}</Button>
      </div>
    </form>
  );
};
