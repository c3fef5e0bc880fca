import { type Position, readPosition, writePosition } from '@guatu/engine';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api/client.ts';
import { useCommand } from '../../../api/use-command.ts';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { Field } from '../../../design/field.tsx';
import { type Text, useText } from '../../../text/use-text.ts';
import type { Project } from '../page/project-query.ts';
import { useLatestOnConflict } from '../use-latest-on-conflict.ts';
import styles from './project-form.module.css';

const rows = { minRows: 2, maxRows: 12 };

/** Where the project is: one place, or several along a line; what was understood is said while one types. */
export const PositionForm = ({ project }: { readonly project: Project }) => {
  const text = useText();
  const { id, revision } = project;
  const [typed, setTyped] = useState(() => writePosition(project.position));
  const locate = useCommand(api.project.locate.call);
  useLatestOnConflict(locate.conflict);
  const read = readPosition(typed);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!('position' in read)) return;
    const { position } = read;
    locate.run({
      id,
      revision,
      position: position && {
        kind: position.kind,
        lines: position.lines.map((line) => line.map(([longitude, latitude]) => [longitude, latitude])),
      },
    });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2>{text('project.form.positionTitle')}</h2>
      <Field
        label={text('project.fact.position')}
        hint={text('project.form.positionHint')}
        optional
        {...('fault' in read
          ? {
              error: text(`project.form.position-${read.fault.code}`, {
                line: read.fault.line,
                text: read.fault.text,
              }),
            }
          : {})}
      >
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={rows}
            placeholder="103.2712, 24.7735"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      {'position' in read && <p role="status">{positionSaid(read.position, text)}</p>}
      <ErrorNotice error={locate.error} />
      <Button htmlType="submit" loading={locate.pending} disabled={'fault' in read}>
        {text('project.form.positionSave')}
      </Button>
    </form>
  );
};

/** A position in words. */
export const positionSaid = (position: Position | null, text: Text): string => {
  const [longitude, latitude] = position?.lines[0]?.[0] ?? [];
  if (position === null || longitude === undefined || latitude === undefined) {
    return text('project.form.positionNone');
  }
  return position.kind === 'point'
    ? text('project.form.positionPoint', { longitude, latitude })
    : text('project.form.positionLines', {
        lines: position.lines.length,
        places: position.lines.flat().length,
      });
};
