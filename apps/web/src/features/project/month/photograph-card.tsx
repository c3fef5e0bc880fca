import { type Stage, stages } from '@guatu/engine';
import { Button, Checkbox, Input, Select } from 'antd';
import { pictureUrl } from '../../../api/upload.ts';
import { uploadKeyOf } from '../../../offline/kept-photographs.ts';
import { useMoment } from '../../../text/use-moment.ts';
import { useText } from '../../../text/use-text.ts';
import type { DraftPhotograph } from './draft.ts';
import styles from './photograph-picker.module.css';

export type PhotographCardProps = {
  readonly photograph: DraftPhotograph;
  /** Counted from 1. */
  readonly number: number;
  /** Id of the list of angles that the project has already. */
  readonly angles: string;
  readonly onChange: (part: Partial<DraftPhotograph>) => void;
  readonly onRemove: () => void;
};

/** A photograph of the report: when it was taken, and what one may say of it. Nothing has to be said. */
export const PhotographCard = ({ photograph, number, angles, onChange, onRemove }: PhotographCardProps) => {
  const text = useText();
  const moment = useMoment();
  const { fileId, caption, stage, angle, takenAt, place, keepPlace, preview } = photograph;
  const named = (key: 'caption' | 'angle' | 'stageOf') => `${text(`project.month.${key}`)} ${number}`;
  return (
    <li className={styles.photograph}>
      <img className={styles.picture} src={preview ?? pictureUrl(fileId, 400)} alt={caption} />
      <small>
        {uploadKeyOf(fileId) !== null
          ? text('project.month.notSentYet')
          : takenAt === null
            ? text('project.month.dateUnknown')
            : text('project.page.takenOn', { time: moment(takenAt) })}
      </small>
      <Input
        aria-label={named('caption')}
        placeholder={text('project.month.caption')}
        maxLength={200}
        value={caption}
        onChange={({ target }) => onChange({ caption: target.value })}
      />
      <Input
        aria-label={named('angle')}
        placeholder={text('project.month.angle')}
        title={text('project.month.angleHint')}
        maxLength={200}
        list={angles}
        value={angle}
        onChange={({ target }) => onChange({ angle: target.value })}
      />
      <Select<Stage>
        aria-label={named('stageOf')}
        placeholder={text('project.month.stageOf')}
        allowClear
        value={stage}
        onChange={(chosen: Stage | undefined) => onChange({ stage: chosen ?? null })}
        options={stages.map((value) => ({ value, label: text(`project.stage.${value}`) }))}
      />
      {place !== null && (
        <Checkbox checked={keepPlace} onChange={({ target }) => onChange({ keepPlace: target.checked })}>
          {text('project.month.keepPlace', { place: place.map((degrees) => degrees.toFixed(4)).join(', ') })}
        </Checkbox>
      )}
      <Button type="link" onClick={onRemove}>
        {text('project.month.remove')}
      </Button>
    </li>
  );
};
