import { travelTerms } from '@guatu/engine';
import { Input, InputNumber } from 'antd';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import type { PlanDraft } from './plan-draft.ts';
import styles from './site-tour.module.css';
import { TaskFields } from './task-fields.tsx';
import { VehicleFields } from './vehicle-fields.tsx';

type PlanWordsProps = { readonly draft: PlanDraft; readonly onChange: (draft: PlanDraft) => void };

/** Everything of a plan besides its stops. */
export const PlanWords = ({ draft, onChange }: PlanWordsProps) => {
  const text = useText();
  const prose = (name: 'purpose' | 'wetWeather') => (
    <Field label={text(`siteTour.plan.${name}`)}>
      {(control) => (
        <Input.TextArea
          {...control}
          autoSize={{ minRows: 2 }}
          maxLength={2000}
          value={draft[name]}
          onChange={({ target }) => onChange({ ...draft, [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <>
      {prose('purpose')}
      <div className={styles.fields}>
        <Field label={text('siteTour.plan.startsAt')}>
          {(control) => (
            <Input
              {...control}
              type="time"
              required
              value={draft.startsAt}
              onChange={({ target }) => onChange({ ...draft, startsAt: target.value })}
            />
          )}
        </Field>
        <Field label={text('siteTour.plan.gathersAt')}>
          {(control) => (
            <Input
              {...control}
              maxLength={200}
              value={draft.gathersAt}
              onChange={({ target }) => onChange({ ...draft, gathersAt: target.value })}
            />
          )}
        </Field>
        <Field
          label={text('siteTour.plan.back')}
          hint={text('siteTour.plan.backHint', { minutes: travelTerms.unknownMinutes })}
        >
          {(control) => (
            <InputNumber
              {...control}
              min={0}
              max={240}
              value={draft.backMinutes}
              onChange={(backMinutes) => onChange({ ...draft, backMinutes })}
            />
          )}
        </Field>
        <Field label={text('siteTour.plan.closing')}>
          {(control) => (
            <InputNumber
              {...control}
              min={0}
              max={240}
              value={draft.closingMinutes}
              onChange={(minutes) => onChange({ ...draft, closingMinutes: minutes ?? 0 })}
            />
          )}
        </Field>
      </div>
      <TaskFields tasks={draft.tasks} onChange={(tasks) => onChange({ ...draft, tasks })} />
      <VehicleFields vehicles={draft.vehicles} onChange={(vehicles) => onChange({ ...draft, vehicles })} />
      {prose('wetWeather')}
    </>
  );
};
