import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api/client.ts';
import { useCommand } from '../../../api/use-command.ts';
import { ColourLight } from '../../../design/colour-light.tsx';
import { Dropdown } from '../../../design/dropdown.tsx';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { useText } from '../../../text/use-text.ts';
import { useLatestOnConflict } from '../use-latest-on-conflict.ts';
import type { Lights, ProjectLight } from './lights-query.ts';
import styles from './lights.module.css';

type Allowed = Lights['may']['override'][number];

/** The light set by hand beside the computed one, and for whom the mechanism names the way to set it. */
export const Override = ({
  projectId,
  light,
  lights,
}: {
  readonly projectId: string;
  readonly light: ProjectLight;
  readonly lights: Lights;
}) => {
  const text = useText();
  const isOf = (one: { light: string; dimension: string }) =>
    one.light === light.light && one.dimension === light.dimension;
  const allowed = lights.may.override.find(isOf);
  const held = lights.overrides.find((one) => one.holds && isOf(one));
  return (
    <>
      {light.given && (
        <span className={styles.own}>
          <ColourLight colour={light.given.colour} />
          <small>
            {text('project.light.given')}：{light.given.reason} · {light.given.by}
          </small>
        </span>
      )}
      {allowed && (
        <details>
          <summary>{text(held ? 'project.light.setAnew' : 'project.light.set')}</summary>
          <OverrideForm projectId={projectId} light={light} allowed={allowed} replaces={held?.id ?? null} />
        </details>
      )}
    </>
  );
};

const OverrideForm = ({
  projectId,
  light,
  allowed,
  replaces,
}: {
  readonly projectId: string;
  readonly light: ProjectLight;
  readonly allowed: Allowed;
  readonly replaces: string | null;
}) => {
  const text = useText();
  const others = allowed.colours.filter((one) => one !== light.colour);
  const [colour, setColour] = useState(others[0] ?? 'green');
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const override = useCommand(api.project.overrideLight.call);
  useLatestOnConflict(override.conflict);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { light: rule, dimension } = allowed;
    override.run({ id: projectId, light: rule, dimension, colour, reason, until, replaces });
  };
  return (
    <form className={styles.judge} onSubmit={submit}>
      <Dropdown
        aria-label={`${text('project.light.set')} ${light.name}`}
        value={colour}
        options={others.map((one) => ({ value: one, label: text(`supervision.colour.${one}`) }))}
        onChoose={(chosen) => setColour(others.find((one) => one === chosen) ?? colour)}
      />
      <Input
        aria-label={text('project.light.overrideReason')}
        placeholder={text('project.light.overrideReason')}
        required
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Input
        aria-label={text('project.light.until')}
        title={text('project.light.until')}
        type="date"
        required
        value={until}
        onChange={({ target }) => setUntil(target.value)}
      />
      <Button htmlType="submit" size="small" loading={override.pending}>
        {text('project.light.save')}
      </Button>
      <ErrorNotice error={override.error} />
    </form>
  );
};
