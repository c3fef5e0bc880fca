import { Button } from 'antd';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Obstacle } from '../../design/obstacle.tsx';
import { useText } from '../../text/use-text.ts';
import type { Docket } from './docket-queries.ts';
import styles from './docket.module.css';

/** Compiling the docket and putting it to the meeting, each with what is in its way. */
export const DocketActions = ({ docket }: { readonly docket: Docket }) => {
  const text = useText();
  const compile = useCommand(api.docket.compile.call);
  const freeze = useCommand(api.docket.freeze.call);
  const { rule, slotKey, revision, state, obstacles } = docket;
  if (!docket.mayCompile || state === 'frozen') return null;
  const obstacle = obstacles.compile ?? (state === 'open' ? obstacles.freeze : null);
  return (
    <section className={styles.actions} aria-label={text('docket.title')}>
      <div className={styles.buttons}>
        <Button
          type={state === 'open' ? 'default' : 'primary'}
          disabled={obstacles.compile !== null}
          loading={compile.pending}
          onClick={() => compile.run({ rule, slotKey })}
        >
          {text(state === 'open' ? 'docket.compileAgain' : 'docket.compile')}
        </Button>
        {revision !== null && (
          <Button
            type="primary"
            disabled={obstacles.freeze !== null}
            loading={freeze.pending}
            onClick={() => freeze.run({ rule, slotKey, revision })}
          >
            {text('docket.freeze')}
          </Button>
        )}
      </div>
      {obstacle && <Obstacle {...obstacle} />}
      <ErrorNotice error={compile.error ?? freeze.error} />
    </section>
  );
};
