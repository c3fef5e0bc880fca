import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import type { Scorecard } from './assessment-queries.ts';
import styles from './assessment.module.css';
import { Words } from './fields.tsx';
import { FormFrame } from './form-frame.tsx';

type RecordsProps = { readonly card: Scorecard };

/** What people added to the card: points by judgement, entries excused, corrections; what was taken back stays. */
export const Records = ({ card }: RecordsProps) => {
  const text = useText();
  const { judgements, excuses, corrections } = card;
  const items = card.parts.flatMap((part) => part.items);
  return (
    <>
      {judgements.length > 0 && (
        <section className={styles.section} aria-labelledby="assessment-judgements">
          <h2 id="assessment-judgements">{text('assessment.judge.title')}</h2>
          <ul className={styles.records}>
            {judgements.map((one) => (
              <Added
                key={one.id}
                card={card}
                one={one}
                what={`${items.find(({ id }) => id === one.item)?.says ?? one.item}：${one.points}`}
                kind="judgement"
              />
            ))}
          </ul>
        </section>
      )}
      {excuses.length > 0 && (
        <section className={styles.section} aria-labelledby="assessment-excuses">
          <h2 id="assessment-excuses">{text('assessment.excuse.title')}</h2>
          <ul className={styles.records}>
            {excuses.map((one) => (
              <Added key={one.id} card={card} one={one} what={one.title} kind="excuse" />
            ))}
          </ul>
        </section>
      )}
      {corrections.length > 0 && (
        <section className={styles.section} aria-labelledby="assessment-corrections">
          <h2 id="assessment-corrections">{text('assessment.correction.title')}</h2>
          <ul className={styles.records}>
            {corrections.map(({ before, after, reason, ...doing }) => (
              <li key={`${doing.on} ${after}`}>
                <b>{text('assessment.correction.line', { before: before ?? '—', after })}</b> {reason}{' '}
                <Doing {...doing} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

/** Who did something, under which post and on which day. */
export const Doing = ({ on, person, postName }: { on: string; person: string; postName: string }) => {
  const day = useDay(useToday());
  return (
    <small>
      {day(on)} {postName} {person}
    </small>
  );
};

type AddedProps = {
  readonly card: Scorecard;
  readonly one: Scorecard['judgements'][number] | Scorecard['excuses'][number];
  readonly what: string;
  readonly kind: 'judgement' | 'excuse';
};

const Added = ({ card, one, what, kind }: AddedProps) => {
  const text = useText();
  const day = useDay(useToday());
  const [open, setOpen] = useState(false);
  const { withdrawn } = one;
  return (
    <li data-withdrawn={withdrawn !== null || undefined}>
      <b>{what}</b> {one.reason} <Doing {...one} />
      {withdrawn !== null && (
        <p>{text('assessment.judge.withdrawn', { ...withdrawn, date: day(withdrawn.on) })}</p>
      )}
      {withdrawn === null && card.may.weigh && !open && (
        <Button
          size="small"
          onClick={() => setOpen(true)}
          aria-label={`${text('assessment.judge.withdraw')} ${what}`}
        >
          {text('assessment.judge.withdraw')}
        </Button>
      )}
      {open && <Withdrawal card={card} id={one.id} kind={kind} onLeave={() => setOpen(false)} />}
    </li>
  );
};

type WithdrawalProps = Pick<AddedProps, 'card' | 'kind'> & {
  readonly id: string;
  readonly onLeave: () => void;
};

const Withdrawal = ({ card: { standing }, id: which, kind, onLeave }: WithdrawalProps) => {
  const text = useText();
  const [reason, setReason] = useState('');
  const judgement = useCommand(api.assessment.withdrawJudgement.call, onLeave);
  const excuse = useCommand(api.assessment.withdrawExcuse.call, onLeave);
  if (standing === null) return null;
  const { id, revision } = standing;
  return (
    <FormFrame
      command={kind === 'judgement' ? judgement : excuse}
      submit={text('assessment.judge.withdraw')}
      ready={reason.trim() !== ''}
      onSubmit={() =>
        kind === 'judgement'
          ? judgement.run({ id, revision, judgementId: which, reason })
          : excuse.run({ id, revision, excuseId: which, reason })
      }
      onLeave={onLeave}
    >
      <Words label={text('assessment.judge.withdrawReason')} value={reason} onChange={setReason} />
    </FormFrame>
  );
};
