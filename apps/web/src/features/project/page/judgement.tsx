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

export type JudgementProps = {
  readonly projectId: string;
  readonly month: string;
  readonly light: ProjectLight;
  readonly colours: Lights['colours'];
  readonly may: boolean;
};

/** The unit's own judgement beside the computed light; a difference has its sentence. */
export const Judgement = ({ projectId, month, light, colours, may }: JudgementProps) => {
  const text = useText();
  const { judgement } = light;
  return (
    <>
      {judgement ? (
        <span className={styles.own}>
          <ColourLight colour={judgement.colour} />
          <small>
            {judgement.sentence ??
              text(judgement.colour === light.colour ? 'project.light.same' : 'project.light.differs')}
            {' · '}
            {judgement.person}
          </small>
        </span>
      ) : (
        !may && '—'
      )}
      {may && light.dimension !== null && (
        <details>
          <summary>{text(judgement ? 'project.light.change' : 'project.light.judge')}</summary>
          <JudgementForm
            projectId={projectId}
            month={month}
            light={light}
            dimension={light.dimension}
            colours={colours}
          />
        </details>
      )}
    </>
  );
};

const JudgementForm = ({
  projectId,
  month,
  light,
  dimension,
  colours,
}: Omit<JudgementProps, 'may'> & { readonly dimension: string }) => {
  const text = useText();
  const { judgement } = light;
  const [colour, setColour] = useState(judgement?.colour ?? light.colour ?? colours[0] ?? 'green');
  const [sentence, setSentence] = useState(judgement?.sentence ?? '');
  const judge = useCommand(api.project.judgeLight.call);
  useLatestOnConflict(judge.conflict);
  const differs = colour !== light.colour;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    judge.run({
      id: projectId,
      month,
      light: light.light,
      dimension,
      revision: judgement?.revision ?? null,
      colour,
      sentence: sentence.trim() || null,
    });
  };
  return (
    <form className={styles.judge} onSubmit={submit}>
      <Dropdown
        aria-label={`${text('project.light.colour')} ${light.name} ${month}`}
        value={colour}
        options={colours.map((one) => ({ value: one, label: text(`supervision.colour.${one}`) }))}
        onChoose={(chosen) => setColour(colours.find((one) => one === chosen) ?? colour)}
      />
      <Input
        aria-label={`${text('project.light.reason')} ${light.name} ${month}`}
        placeholder={text('project.light.reason')}
        required={differs}
        maxLength={500}
        value={sentence}
        onChange={({ target }) => setSentence(target.value)}
      />
      <Button htmlType="submit" size="small" loading={judge.pending}>
        {text('project.light.save')}
      </Button>
      <ErrorNotice error={judge.error} />
    </form>
  );
};
