import { useEffect } from 'react';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { FileDrop } from '../../../design/file-drop.tsx';
import { useText } from '../../../text/use-text.ts';
import { type DraftPhotograph, withChosen, withStored } from './draft.ts';
import { PhotographCard } from './photograph-card.tsx';
import styles from './photograph-picker.module.css';
import { useUploads } from './use-uploads.ts';
import { WaitingList } from './waiting-list.tsx';

/** As the server takes them in. */
const maxMegabytes = 50;

export type PhotographPickerProps = {
  readonly project: string;
  /** Project and month, by which chosen photographs are found again after a reload. */
  readonly report: string;
  readonly angles: readonly string[];
  readonly photographs: readonly DraftPhotograph[];
  /** The report is on its way, and takes them along. */
  readonly paused: boolean;
  /** So many are on their way that would be lost if the report went without them. */
  readonly onUnkept: (count: number) => void;
  readonly onChange: (change: (before: readonly DraftPhotograph[]) => readonly DraftPhotograph[]) => void;
};

/**
 * Photographs from the gallery or a folder, many at once, over any line: what was sent is not sent again. One that is
 * refused says why, and the others stay.
 */
export const PhotographPicker = (props: PhotographPickerProps) => {
  const { project, report, angles, photographs, paused, onUnkept, onChange } = props;
  const text = useText();
  const uploads = useUploads(report, paused, {
    onChosen: (known) => onChange((before) => withChosen(before, known)),
    onStored: (waitingId, file) => onChange((before) => withStored(before, waitingId, file)),
    onRefused: (waitingId) => onChange((before) => before.filter(({ fileId }) => fileId !== waitingId)),
  });
  const { unkept } = uploads;
  useEffect(() => onUnkept(unkept), [unkept, onUnkept]);
  const listed = `angles-${report.replaceAll(' ', '-')}`;
  return (
    <div className={styles.picker}>
      {photographs.length > 0 && (
        <ul className={styles.photographs}>
          {photographs.map((photograph, at) => (
            <PhotographCard
              key={photograph.fileId}
              photograph={photograph}
              number={at + 1}
              angles={listed}
              onChange={(part) =>
                onChange((before) =>
                  before.map((one) => (one.fileId === photograph.fileId ? { ...one, ...part } : one)),
                )
              }
              onRemove={() => {
                const { fileId } = photograph;
                uploads.giveUp(fileId);
                onChange((before) => before.filter((one) => one.fileId !== fileId));
              }}
            />
          ))}
        </ul>
      )}
      <datalist id={listed}>
        {angles.map((angle) => (
          <option key={angle} value={angle} />
        ))}
      </datalist>
      <WaitingList uploads={uploads} />
      <FileDrop
        label={`${text('project.month.addPhotographs')} · ${project}`}
        accept="image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif"
        maxMegabytes={maxMegabytes}
        multiple
        onFiles={uploads.add}
      />
      {uploads.unkept > 0 && <p role="alert">{text('offline.photographNotKept')}</p>}
      <ErrorNotice error={uploads.error} />
    </div>
  );
};
