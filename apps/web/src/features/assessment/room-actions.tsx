import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import type { Assessment, Standing } from './assessment-queries.ts';
import styles from './assessment.module.css';
import { Line } from './fields.tsx';
import { FormFrame } from './form-frame.tsx';

/** What the office does next with the period: draw it up, send it out, make it final. */
export const RoomActions = ({ assessment }: { readonly assessment: Assessment }) => {
  const text = useText();
  const { may, standing, card, period, objectionsFrom } = assessment;
  const drawUp = useCommand(api.assessment.drawUp.call);
  const finish = useCommand(api.assessment.finish.call);
  if (!may.drawUp && !may.sendOut && !may.finish) return null;
  return (
    <section className={styles.section} aria-label={text('assessment.act.office')}>
      {may.drawUp && (
        <Button
          type="primary"
          loading={drawUp.pending}
          onClick={() => drawUp.run({ card: card.id, period: period.key })}
        >
          {text('assessment.act.drawUp')}
        </Button>
      )}
      {may.sendOut && standing && <SendOut key={standing.id} standing={standing} earliest={objectionsFrom} />}
      {may.finish && standing && (
        <p>
          <Button
            loading={finish.pending}
            onClick={() => finish.run({ id: standing.id, revision: standing.revision })}
          >
            {text('assessment.act.finish')}
          </Button>{' '}
          <small>{text('assessment.act.finishHint')}</small>
        </p>
      )}
      <ErrorNotice error={drawUp.error ?? finish.error} />
    </section>
  );
};

type SendOutProps = { readonly standing: Standing; readonly earliest: string };

const SendOut = ({ standing: { id, revision }, earliest }: SendOutProps) => {
  const text = useText();
  const day = useDay(useToday());
  const [open, setOpen] = useState(false);
  const [until, setUntil] = useState(earliest);
  const sendOut = useCommand(api.assessment.sendOut.call, () => setOpen(false));
  if (!open) {
    return (
      <Button type="primary" onClick={() => setOpen(true)}>
        {text('assessment.act.sendOut')}
      </Button>
    );
  }
  return (
    <FormFrame
      command={sendOut}
      submit={text('assessment.act.sendOut')}
      ready={until !== ''}
      onSubmit={() => sendOut.run({ id, revision, objectionsUntil: until })}
      onLeave={() => setOpen(false)}
    >
      <Line
        label={text('assessment.act.until')}
        hint={text('assessment.act.untilHint', { date: day(earliest) })}
        type="date"
        min={earliest}
        value={until}
        onChange={setUntil}
      />
    </FormFrame>
  );
};
