import { type BoundaryFault, readBoundary } from '@guatu/engine';
import { type ChangeEvent, useState } from 'react';
import { api } from '../../../api/client.ts';
import { useCommand } from '../../../api/use-command.ts';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { useText } from '../../../text/use-text.ts';
import type { Places } from '../wall-queries.ts';
import styles from './map.module.css';

/** Where the outline came from; whoever keeps it loads another from a file, which is read here and not sent anywhere else. */
export const Outline = ({
  places: { boundary, mayOutline, outlineRevision },
}: {
  readonly places: Places;
}) => {
  const text = useText();
  const [fault, setFault] = useState<BoundaryFault | null>(null);
  const write = useCommand(api.wall.outline.call);
  const load = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    // The same file can be chosen again once it is mended.
    currentTarget.value = '';
    if (file === undefined) return;
    const read = readBoundary(await file.text());
    setFault('fault' in read ? read.fault : null);
    if ('fault' in read) return;
    const rings = read.boundary.map((ring) =>
      ring.map(([longitude, latitude]): [number, number] => [longitude, latitude]),
    );
    write.run({ revision: outlineRevision, source: file.name, rings });
  };
  return (
    <div className={`${styles.outline} never-printed`}>
      <p className={styles.note}>
        {boundary === null
          ? text('wall.map.noBoundary')
          : text('wall.map.source', { source: boundary.source })}
      </p>
      {mayOutline && (
        <label className={styles.file}>
          <span>{text(boundary === null ? 'wall.map.load' : 'wall.map.loadAgain')}</span>
          <input
            type="file"
            accept=".geojson,.json,application/geo+json"
            aria-label={text('wall.map.file')}
            onChange={(event) => void load(event)}
          />
        </label>
      )}
      {mayOutline && boundary !== null && (
        <button
          type="button"
          className={styles.remove}
          onClick={() => write.run({ revision: outlineRevision, source: boundary.source, rings: null })}
        >
          {text('wall.map.remove')}
        </button>
      )}
      {fault !== null && <p role="alert">{text(`wall.map.fault.${fault}`)}</p>}
      <ErrorNotice error={write.error} />
    </div>
  );
};
