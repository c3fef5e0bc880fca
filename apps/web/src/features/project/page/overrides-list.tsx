import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api/client.ts';
import { useCommand } from '../../../api/use-command.ts';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { useText } from '../../../text/use-text.ts';
import { useLatestOnConflict } from '../use-latest-on-conflict.ts';
import type { Lights } from './lights-query.ts';
import styles from './lights.module.css';

type Stored = Lights['overrides'][number];

/** Every light that was set by hand, the latest first; nothing where there was none. */
export const OverridesList = ({
  projectId,
  lights,
}: {
  readonly projectId: string;
  readonly lights: Lights;
}) => {
  const text = useText();
  const { overrides, may, months } = lights;
  if (overrides.length === 0) return null;
  const nameOf = ({ light, dimension }: Stored) =>
    months.flatMap((month) => month.lights).find((one) => one.light === light && one.dimension === dimension)
      ?.name ?? dimension;
  return (
    <details open={overrides.some(({ holds }) => holds)}>
      <summary>{text('project.light.overrides')}</summary>
      <ul className={styles.overrides}>
        {overrides.map((one) => (
          <li key={one.id}>
            {text('project.light.overrideLine', {
              name: nameOf(one),
              colour: text(`supervision.colour.${one.colour}`),
              reason: one.reason,
              post: one.postName,
              by: one.by,
              from: one.from,
              until: one.until,
            })}
            {one.endedOn !== null && (
              <small>
                {' '}
                {text('project.light.endedLine', {
                  on: one.endedOn,
                  by: one.endedBy ?? '',
                  reason: one.endedReason ?? '',
                })}
              </small>
            )}
            {one.holds && may.override.some(({ light }) => light === one.light) && (
              <EndForm projectId={projectId} override={one} />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};

const EndForm = ({ projectId, override }: { readonly projectId: string; readonly override: Stored }) => {
  const text = useText();
  const [reason, setReason] = useState('');
  const end = useCommand(api.project.endOverride.call);
  useLatestOnConflict(end.conflict);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    end.run({ id: projectId, override: override.id, revision: override.revision, reason });
  };
  return (
    <form className={styles.end} onSubmit={submit}>
      <Input
        aria-label={text('project.light.endReason')}
        placeholder={text('project.light.endReason')}
        required
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button htmlType="submit" size="small" loading={end.pending}>
        {text('project.light.end')}
      </Button>
      <ErrorNotice error={end.error} />
    </form>
  );
};
