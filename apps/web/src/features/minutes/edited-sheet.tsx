import { Button } from 'antd';
import { ConflictNotice } from '../../design/conflict-notice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import type { Paper } from './minutes-queries.ts';
import styles from './minutes.module.css';
import { placeName } from './place-name.ts';
import { MinutesSheet } from './sheet.tsx';
import type { Typing } from './use-writing.ts';

/** The sheet while it is worded, with what can be taken back and whether it is saved. */
export const EditedSheet = ({
  sheet,
  typing,
}: {
  readonly sheet: Paper['sheet'];
  readonly typing: Typing;
}) => {
  const text = useText();
  const { contested, error } = typing;
  return (
    <div className={styles.desk}>
      <div className={`${styles.tools} never-printed`} role="toolbar" aria-label={text('minutes.edit.tools')}>
        <Button size="small" disabled={!typing.canUndo} onClick={typing.undo}>
          {text('minutes.edit.undo')}
        </Button>
        <Button size="small" disabled={!typing.canRedo} onClick={typing.redo}>
          {text('minutes.edit.redo')}
        </Button>
        <span className={styles.quiet} role="status">
          {text(`minutes.edit.${typing.saving ? 'saving' : typing.saved ? 'saved' : 'unsaved'}`)}
        </span>
        <span className={styles.quiet}>{text('minutes.edit.hint')}</span>
      </div>
      {contested.length > 0 ? (
        <ConflictNotice
          error={error}
          differences={contested.map(({ place, theirs, text: mine }) => {
            const { key, params } = placeName(place);
            return { field: text(key, params), theirs, mine };
          })}
          onKeepMine={typing.keepMine}
          onTakeTheirs={typing.takeTheirs}
        />
      ) : (
        <ErrorNotice error={error} />
      )}
      <MinutesSheet sheet={sheet} typing={typing} />
    </div>
  );
};
