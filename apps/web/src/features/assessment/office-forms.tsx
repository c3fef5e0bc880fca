import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import type { Scorecard, Standing } from './assessment-queries.ts';
import { entryName } from './entry-list.tsx';
import { Line, Words } from './fields.tsx';
import { FormFrame } from './form-frame.tsx';

export type OfficeFormProps = {
  readonly card: Scorecard;
  readonly standing: Standing;
  readonly onLeave: () => void;
};

/** Items of the card that somebody judges, as far as the person asking may. */
export const judgedItems = ({ parts }: Scorecard) =>
  parts.flatMap(({ items }) => items.filter(({ range }) => range?.may === true));

/** Points by judgement, within the range of the rule and with the reason. */
export const JudgeForm = ({ card, standing: { id, revision }, onLeave }: OfficeFormProps) => {
  const text = useText();
  const items = judgedItems(card);
  const [item, setItem] = useState(items[0]?.id ?? null);
  const [points, setPoints] = useState('');
  const [reason, setReason] = useState('');
  const judge = useCommand(api.assessment.judge.call, onLeave);
  const range = items.find((one) => one.id === item)?.range;
  const end = (value: number | null | undefined) => value ?? text('assessment.judge.open');
  return (
    <FormFrame
      command={judge}
      submit={text('assessment.judge.submit')}
      ready={item !== null && points.trim() !== '' && Number.isFinite(Number(points)) && reason.trim() !== ''}
      onSubmit={() =>
        item !== null &&
        judge.run({ id, revision, unitId: card.unit.id, item, points: Number(points), reason })
      }
      onLeave={onLeave}
    >
      <Field label={text('assessment.judge.item')}>
        {(control) => (
          <Choice
            control={control}
            options={items.map(({ id: one, says }) => ({ id: one, name: says }))}
            value={item}
            onChange={setItem}
          />
        )}
      </Field>
      <Line
        label={text('assessment.judge.points', { from: end(range?.from), to: end(range?.to) })}
        type="number"
        value={points}
        onChange={setPoints}
      />
      <Words label={text('assessment.judge.reason')} value={reason} onChange={setReason} />
    </FormFrame>
  );
};

/** Entries that count against the unit and are not excused. */
export const excusableEntries = ({ parts }: Scorecard) => {
  const found = new Map<
    string,
    Scorecard['parts'][number]['items'][number]['facts'][number]['entries'][number]
  >();
  for (const fact of parts.flatMap(({ items }) => items.flatMap(({ facts }) => facts))) {
    for (const entry of fact.entries) {
      const late = entry.due !== null && (entry.done === null || entry.done > entry.due);
      const lateOriginally =
        entry.originalDue !== null && (entry.done === null || entry.done > entry.originalDue);
      const against =
        late || lateOriginally || fact.id === 'matters-sent-back' || fact.id === 'matters-extended';
      if (against && !entry.excused && entry.kind !== 'problem') found.set(entry.key, entry);
    }
  }
  return [...found.values()];
};

/** An entry that was not the unit's fault no longer deducts. */
export const ExcuseForm = ({ card, standing: { id, revision }, onLeave }: OfficeFormProps) => {
  const text = useText();
  const entries = excusableEntries(card);
  const [entry, setEntry] = useState(entries[0]?.key ?? null);
  const [reason, setReason] = useState('');
  const excuse = useCommand(api.assessment.excuse.call, onLeave);
  return (
    <FormFrame
      command={excuse}
      submit={text('assessment.excuse.submit')}
      ready={entry !== null && reason.trim() !== ''}
      onSubmit={() => entry !== null && excuse.run({ id, revision, unitId: card.unit.id, entry, reason })}
      onLeave={onLeave}
    >
      <Field label={text('assessment.excuse.entry')}>
        {(control) => (
          <Choice
            control={control}
            options={entries.map((one) => ({ id: one.key, name: entryName(text, one) }))}
            value={entry}
            onChange={setEntry}
          />
        )}
      </Field>
      <Words
        label={text('assessment.excuse.reason')}
        hint={text('assessment.excuse.hint')}
        value={reason}
        onChange={setReason}
      />
    </FormFrame>
  );
};

/** A final card's whole is put right. */
export const CorrectForm = ({ card, standing: { id, revision }, onLeave }: OfficeFormProps) => {
  const text = useText();
  const [points, setPoints] = useState('');
  const [reason, setReason] = useState('');
  const correct = useCommand(api.assessment.correct.call, onLeave);
  return (
    <FormFrame
      command={correct}
      submit={text('assessment.correction.submit')}
      ready={points.trim() !== '' && Number.isFinite(Number(points)) && reason.trim() !== ''}
      onSubmit={() => correct.run({ id, revision, unitId: card.unit.id, points: Number(points), reason })}
      onLeave={onLeave}
    >
      <Line label={text('assessment.correction.points')} type="number" value={points} onChange={setPoints} />
      <Words label={text('assessment.correction.reason')} value={reason} onChange={setReason} />
    </FormFrame>
  );
};
