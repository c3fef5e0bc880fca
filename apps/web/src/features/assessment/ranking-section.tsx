import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import type { Assessment } from './assessment-queries.ts';
import styles from './assessment.module.css';
import { Line, Words } from './fields.tsx';
import { FormFrame } from './form-frame.tsx';

type RankingProps = { readonly ranking: Assessment['ranking']; readonly may: boolean };

/** Whether units are ranked, who decided so and why; off until somebody puts a name to it. */
export const RankingSection = ({ ranking, may }: RankingProps) => {
  const text = useText();
  const day = useDay(useToday());
  const [open, setOpen] = useState(false);
  const { shown, decision } = ranking;
  return (
    <section className={styles.section} aria-labelledby="assessment-ranking">
      <h2 id="assessment-ranking">{text('assessment.ranking.title')}</h2>
      <p>
        {decision === null
          ? text('assessment.ranking.off')
          : text(shown ? 'assessment.ranking.on' : 'assessment.ranking.offBy', {
              ...decision,
              date: day(decision.on),
            })}{' '}
        {may && !open && (
          <Button onClick={() => setOpen(true)}>
            {text(shown ? 'assessment.ranking.switchOff' : 'assessment.ranking.switchOn')}
          </Button>
        )}
      </p>
      {open && <RankingForm shown={!shown} onLeave={() => setOpen(false)} />}
    </section>
  );
};

const RankingForm = ({ shown, onLeave }: { readonly shown: boolean; readonly onLeave: () => void }) => {
  const text = useText();
  const [decidedBy, setDecidedBy] = useState('');
  const [reason, setReason] = useState('');
  const decide = useCommand(api.assessment.setRanking.call, onLeave);
  return (
    <FormFrame
      command={decide}
      submit={text(shown ? 'assessment.ranking.switchOn' : 'assessment.ranking.switchOff')}
      ready={decidedBy.trim() !== '' && reason.trim() !== ''}
      onSubmit={() => decide.run({ shown, decidedBy, reason })}
      onLeave={onLeave}
    >
      {shown && <p>{text('assessment.ranking.hint')}</p>}
      <Line label={text('assessment.ranking.decidedBy')} value={decidedBy} onChange={setDecidedBy} />
      <Words label={text('assessment.ranking.reason')} value={reason} onChange={setReason} />
    </FormFrame>
  );
};
