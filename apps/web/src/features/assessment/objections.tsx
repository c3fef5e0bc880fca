import { Button, Radio } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useUploads } from '../../api/use-uploads.ts';
import { AttachmentField } from '../../design/attachment-field.tsx';
import { AttachmentList } from '../../design/attachment-list.tsx';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import type { Scorecard, Standing } from './assessment-queries.ts';
import styles from './assessment.module.css';
import { Words } from './fields.tsx';
import { FormFrame } from './form-frame.tsx';
import { Doing } from './records.tsx';

type Objection = Scorecard['objections'][number];

/** What the unit objected to, with what proves it, and how each was answered. */
export const Objections = ({ card, standing }: { readonly card: Scorecard; readonly standing: Standing }) => {
  const text = useText();
  const day = useDay(useToday());
  const [open, setOpen] = useState(false);
  const { objections, may, parts } = card;
  const says = (item: string | null) =>
    parts.flatMap(({ items }) => items).find(({ id }) => id === item)?.says ??
    text('assessment.objection.whole');
  return (
    <section className={styles.section} aria-labelledby="assessment-objections">
      <h2 id="assessment-objections">{text('assessment.objection.title')}</h2>
      {objections.length === 0 && <p>{text('assessment.objection.none')}</p>}
      <ul className={styles.records}>
        {objections.map((objection) => (
          <li key={objection.id}>
            <b>{says(objection.item)}</b> {objection.reason} <Doing {...objection} />
            <AttachmentList files={objection.files} />
            <Answer objection={objection} may={may.answer} />
          </li>
        ))}
      </ul>
      {may.object && !open && (
        <p>
          <Button type="primary" onClick={() => setOpen(true)}>
            {text('assessment.objection.make')}
          </Button>{' '}
          {standing.objectionsUntil !== null && (
            <small>{text('assessment.objection.until', { date: day(standing.objectionsUntil) })}</small>
          )}
        </p>
      )}
      {open && <ObjectionForm card={card} id={standing.id} onLeave={() => setOpen(false)} />}
    </section>
  );
};

const Answer = ({
  objection: { id, answer },
  may,
}: {
  readonly objection: Objection;
  readonly may: boolean;
}) => {
  const text = useText();
  const [open, setOpen] = useState(false);
  if (answer !== null) {
    return (
      <p className={styles.answer}>
        <b>{text(`assessment.objection.outcome.${answer.outcome}`)}</b> {answer.words} <Doing {...answer} />
      </p>
    );
  }
  if (open) return <AnswerForm id={id} onLeave={() => setOpen(false)} />;
  return (
    <p>
      <em>{text('assessment.objection.waiting')}</em>{' '}
      {may && <Button onClick={() => setOpen(true)}>{text('assessment.objection.answer')}</Button>}
    </p>
  );
};

const outcomes = ['upheld', 'upheld-in-part', 'rejected'] as const;

const AnswerForm = ({ id, onLeave }: { readonly id: string; readonly onLeave: () => void }) => {
  const text = useText();
  const [outcome, setOutcome] = useState<(typeof outcomes)[number] | null>(null);
  const [words, setWords] = useState('');
  const answer = useCommand(api.assessment.answer.call, onLeave);
  return (
    <FormFrame
      command={answer}
      submit={text('assessment.objection.answer')}
      ready={outcome !== null && words.trim() !== ''}
      onSubmit={() => outcome !== null && answer.run({ id, outcome, words })}
      onLeave={onLeave}
    >
      <Radio.Group
        aria-label={text('assessment.objection.choose')}
        value={outcome}
        options={outcomes.map((value) => ({ value, label: text(`assessment.objection.outcome.${value}`) }))}
        onChange={({ target }) => setOutcome(outcomes.find((one) => one === target.value) ?? null)}
      />
      <Words
        label={text('assessment.objection.words')}
        hint={text('assessment.objection.answerHint')}
        value={words}
        onChange={setWords}
      />
    </FormFrame>
  );
};

type ObjectionFormProps = { readonly card: Scorecard; readonly id: string; readonly onLeave: () => void };

const ObjectionForm = ({ card, id, onLeave }: ObjectionFormProps) => {
  const text = useText();
  const [item, setItem] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const uploads = useUploads();
  const object = useCommand(api.assessment.object.call, onLeave);
  return (
    <FormFrame
      command={object}
      submit={text('assessment.objection.submit')}
      ready={reason.trim() !== '' && uploads.sending === null}
      onSubmit={() =>
        object.run({ id, unitId: card.unit.id, item, reason, fileIds: uploads.files.map((file) => file.id) })
      }
      onLeave={onLeave}
    >
      <Field label={text('assessment.objection.item')}>
        {(control) => (
          <Choice
            control={control}
            placeholder={text('assessment.objection.whole')}
            options={card.parts.flatMap(({ items }) =>
              items.map(({ id: one, says }) => ({ id: one, name: says })),
            )}
            value={item}
            onChange={setItem}
          />
        )}
      </Field>
      <Words label={text('assessment.objection.reason')} value={reason} onChange={setReason} />
      <AttachmentField
        label={text('assessment.objection.files')}
        hint={text('assessment.objection.filesHint')}
        uploads={uploads}
        multiple
      />
    </FormFrame>
  );
};
