import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import type { BurdenOfAll } from './burden-query.ts';
import styles from './burden.module.css';

/** How the minutes are estimated, said openly; whoever may, changes what is assumed. */
export const ReckoningForm = ({ reckoning }: Pick<BurdenOfAll, 'reckoning'>) => {
  const text = useText();
  const { perReturn, perField, revision, mayChange } = reckoning;
  const [entered, setEntered] = useState({ perReturn: String(perReturn), perField: String(perField) });
  const save = useCommand(api.burden.reckon.call);
  const field = (name: 'perReturn' | 'perField') => (
    <Field label={text(`burden.reckoning.${name}`)}>
      {(control) => (
        <Input
          {...control}
          type="number"
          min={0}
          max={240}
          step={0.1}
          required
          value={entered[name]}
          onChange={({ target }) => setEntered({ ...entered, [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <section className={styles.reckoning}>
      <h2>{text('burden.reckoning.title')}</h2>
      <p>{text('burden.reckoning.says', { perReturn, perField })}</p>
      <p>{text('burden.reckoning.round')}</p>
      {mayChange && (
        <form
          className={styles.form}
          aria-label={text('burden.reckoning.change')}
          onSubmit={(event) => {
            event.preventDefault();
            save.run({ perReturn: Number(entered.perReturn), perField: Number(entered.perField), revision });
          }}
        >
          {field('perReturn')}
          {field('perField')}
          <Button htmlType="submit" loading={save.pending}>
            {text('burden.reckoning.save')}
          </Button>
          <ErrorNotice error={save.error} />
        </form>
      )}
    </section>
  );
};
