import { Button, Input } from 'antd';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './part-fields.module.css';
import type { ProblemKind } from './problem-queries.ts';

/** A part of a problem that is split, while it is being written. */
export type PartDraft = {
  readonly kind: ProblemKind;
  readonly title: string;
  readonly facts: string;
  readonly proposal: string;
};

type PartFieldsProps = {
  readonly position: number;
  readonly part: PartDraft;
  readonly kinds: readonly ProblemKind[];
  readonly onChange: (part: PartDraft) => void;
  /** Null while there are no more parts than a split needs. */
  readonly onDrop: (() => void) | null;
};

/** What one part is about. */
export const PartFields = ({ position, part, kinds, onChange, onDrop }: PartFieldsProps) => {
  const text = useText();
  const prose = (name: 'facts' | 'proposal') => (
    <Field label={text(`problem.content.${name}`)}>
      {(control) => (
        <Input.TextArea
          {...control}
          required
          autoSize={{ minRows: 2, maxRows: 10 }}
          value={part[name]}
          onChange={({ target }) => onChange({ ...part, [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <fieldset className={styles.part}>
      <legend>{text('problem.divide.part', { position })}</legend>
      <div className={styles.partHead}>
        <Field label={text('problem.content.heading')}>
          {(control) => (
            <Input
              {...control}
              required
              maxLength={200}
              value={part.title}
              onChange={({ target }) => onChange({ ...part, title: target.value })}
            />
          )}
        </Field>
        <Field label={text('problem.content.kind')}>
          {(control) => (
            <Choice
              control={control}
              value={part.kind}
              options={kinds.map((id) => ({ id, name: text(`problem.kind.${id}`) }))}
              onChange={(chosen) =>
                onChange({ ...part, kind: kinds.find((known) => known === chosen) ?? part.kind })
              }
            />
          )}
        </Field>
      </div>
      {prose('facts')}
      {prose('proposal')}
      {onDrop && <Button onClick={onDrop}>{text('problem.divide.dropPart', { position })}</Button>}
    </fieldset>
  );
};
