import { useSuspenseQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { DateField } from './date-field.tsx';
import styles from './enter-form.module.css';
import { FormFrame } from './form-frame.tsx';
import { ProseField } from './prose-field.tsx';
import { type SourceKind, sourceKinds } from './register-search.ts';

type Entered = Exclude<SourceKind, 'minutes'>;
const entered = sourceKinds.filter((kind): kind is Entered => kind !== 'minutes');

const blank = { basis: '', matter: '', requirement: '', limitOn: '' };

type EnterFormProps = { readonly onEntered: (itemId: string) => void; readonly onLeave: () => void };

/** What was decided elsewhere than in minutes: what it rests on, then who does what by when. */
export const EnterForm = ({ onEntered, onLeave }: EnterFormProps) => {
  const text = useText();
  const today = useToday();
  const { units, clauses, clause: usual } = useSuspenseQuery(api.supervision.entry.queryOptions()).data;
  const [source, setSource] = useState<Entered>('weekly-meeting');
  const [decidedOn, setDecidedOn] = useState(today);
  const [clause, setClause] = useState(usual);
  const [entry, setEntry] = useState(blank);
  const [leadUnitId, setLead] = useState<string | null>(null);
  const [assistingUnitIds, setAssisting] = useState<readonly string[]>([]);
  const enter = useCommand(api.supervision.enter.call, ({ id }) => onEntered(id));
  const set = (name: keyof typeof blank) => (value: string) => setEntry({ ...entry, [name]: value });
  const incomplete = leadUnitId === null || Object.values(entry).some((value) => value.trim() === '');
  const oneLine = (name: 'basis' | 'matter', label: string, hint: string) => (
    <Field label={label} hint={hint}>
      {(control) => (
        <Input
          {...control}
          required
          maxLength={200}
          value={entry[name]}
          onChange={({ target }) => set(name)(target.value)}
        />
      )}
    </Field>
  );
  return (
    <FormFrame
      command={enter}
      submit={text('supervision.enter.submit')}
      disabled={incomplete}
      onSubmit={() =>
        leadUnitId !== null &&
        enter.run({
          ...entry,
          source,
          decidedOn,
          clause,
          leadUnitId,
          assistingUnitIds: [...assistingUnitIds],
        })
      }
      onLeave={onLeave}
    >
      <fieldset className={styles.part}>
        <legend>{text('supervision.enter.rests')}</legend>
        <Field label={text('supervision.enter.source')}>
          {(control) => (
            <Choice
              control={control}
              value={source}
              options={entered.map((id) => ({ id, name: text(`supervision.sourceKind.${id}`) }))}
              onChange={(id) => setSource(entered.find((kind) => kind === id) ?? source)}
            />
          )}
        </Field>
        <DateField
          label={text('supervision.enter.decidedOn')}
          value={decidedOn}
          max={today}
          onChange={setDecidedOn}
        />
        {oneLine(
          'basis',
          text(source === 'instruction' ? 'supervision.enter.leader' : 'supervision.enter.meeting'),
          text(source === 'instruction' ? 'supervision.enter.leaderHint' : 'supervision.enter.meetingHint'),
        )}
        <Field label={text('supervision.enter.clause')}>
          {(control) => (
            <Choice
              control={control}
              value={clause}
              options={clauses.map((one) => ({ id: one.clause, name: one.clause, detail: one.says }))}
              onChange={(id) => setClause(id ?? usual)}
            />
          )}
        </Field>
      </fieldset>
      <fieldset className={styles.part}>
        <legend>{text('supervision.enter.what')}</legend>
        <div className={styles.wide}>
          {oneLine('matter', text('supervision.enter.matter'), text('supervision.enter.matterHint'))}
        </div>
        <div className={styles.wide}>
          <ProseField
            label={text('supervision.facts.requirement')}
            value={entry.requirement}
            onChange={set('requirement')}
          />
        </div>
        <Field label={text('supervision.facts.lead')}>
          {(control) => <Choice control={control} value={leadUnitId} options={units} onChange={setLead} />}
        </Field>
        <Field label={text('supervision.facts.assisting')} optional>
          {(control) => (
            <Choice
              multiple
              control={control}
              value={assistingUnitIds}
              options={units.filter(({ id }) => id !== leadUnitId)}
              onChange={setAssisting}
            />
          )}
        </Field>
        <DateField
          label={text('supervision.enter.limit')}
          min={decidedOn}
          value={entry.limitOn}
          onChange={set('limitOn')}
        />
      </fieldset>
    </FormFrame>
  );
};
