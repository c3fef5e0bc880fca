import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './groundbreaking.module.css';
import type { Groundbreaking } from './groundbreaking-queries.ts';

/** Which of the plan's sites were declared begun: all of them, unless one is taken out. */
export const DeclareForm = ({ event }: { readonly event: Groundbreaking }) => {
  const text = useText();
  const sites = event.candidates.filter(({ site }) => site !== null);
  const [left, setLeft] = useState<readonly string[]>([]);
  const declare = useCommand(api.groundbreaking.declare.call);
  const chosen = sites.filter(({ projectId }) => !left.includes(projectId));
  return (
    <form
      className={styles.section}
      aria-labelledby="declare"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        declare.run({
          rule: event.rule,
          slotKey: event.slotKey,
          revision: event.revision,
          projectIds: chosen.map(({ projectId }) => projectId),
        });
      }}
    >
      <h2 id="declare">{text('groundbreaking.declare.title')}</h2>
      <p className={styles.lead}>{text('groundbreaking.declare.lead')}</p>
      <ul className={styles.facts}>
        {sites.map(({ projectId, name }) => (
          <li key={projectId}>
            <Checkbox
              checked={!left.includes(projectId)}
              onChange={({ target }) =>
                setLeft(target.checked ? left.filter((one) => one !== projectId) : [...left, projectId])
              }
            >
              {name}
            </Checkbox>
          </li>
        ))}
      </ul>
      <ErrorNotice error={declare.error} />
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" disabled={chosen.length === 0} loading={declare.pending}>
          {text('groundbreaking.declare.submit')}
        </Button>
      </div>
    </form>
  );
};
