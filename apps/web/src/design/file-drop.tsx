import { type DragEvent, useState } from 'react';
import { useText } from '../text/use-text.ts';
import styles from './file-drop.module.css';

const megabyte = 1024 * 1024;

export type FileDropProps = {
  readonly label: string;
  /** As in `<input accept>`, e.g. `.xlsx,.xls`. The server looks at the content all the same. */
  readonly accept: string;
  /** Larger files are refused here, so that nobody waits for an upload that the server will refuse. */
  readonly maxMegabytes: number;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
};

/** Files by dropping them, or by the chooser, which the keyboard and a phone's gallery open. */
export const FileDrop = (props: FileDropProps) => {
  const { label, accept, maxMegabytes, multiple = false, disabled = false, onFiles } = props;
  const text = useText();
  const [over, setOver] = useState(false);
  const [tooLarge, setTooLarge] = useState<string>();

  const take = (files: FileList | null) => {
    const chosen = [...(files ?? [])].slice(0, multiple ? undefined : 1);
    const fitting = chosen.filter(({ size }) => size <= maxMegabytes * megabyte);
    setTooLarge(chosen.find((file) => !fitting.includes(file))?.name);
    if (fitting.length > 0) onFiles(fitting);
  };
  const drag = (entered: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(entered);
  };

  return (
    <div>
      <label
        className={styles.drop}
        data-over={over}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          if (!disabled) take(event.dataTransfer.files);
        }}
      >
        <input
          type="file"
          className="visually-hidden"
          accept={accept}
          multiple={multiple}
          disabled={disabled}
          onChange={(event) => {
            take(event.target.files);
            // Choosing the same file again must count as choosing.
            event.target.value = '';
          }}
        />
        <span className={styles.label}>{label}</span>
        <span>
          <span className={styles.choose}>{text('shell.file.choose')}</span> {text('shell.file.drop')}
          {' · '}
          {text('shell.file.limit', { megabytes: maxMegabytes })}
        </span>
      </label>
      {tooLarge !== undefined && (
        <p className={styles.refused} role="alert">
          {text('shell.file.tooLarge', { name: tooLarge, megabytes: maxMegabytes })}
        </p>
      )}
    </div>
  );
};
