import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api/client.ts';
import { useCommand } from '../../../api/use-command.ts';
import { Dropdown, type Option } from '../../../design/dropdown.tsx';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { useText } from '../../../text/use-text.ts';
import { useLatestOnConflict } from '../use-latest-on-conflict.ts';
import { factWritten, readFact } from './fact-value.ts';
import type { Lights } from './lights-query.ts';
import styles from './lights.module.css';

type Fact = Lights['facts'][number];

/** What the mechanism asks of a project and no other page does. */
export const AskedFacts = ({ projectId, facts }: { readonly projectId: string } & Pick<Lights, 'facts'>) => {
  const text = useText();
  if (facts.length === 0) return null;
  return (
    <details>
      <summary>{text('project.light.facts')}</summary>
      <div className={styles.facts}>
        {facts.map((fact) => (
          <AskedFact key={`${fact.id} ${fact.version}`} projectId={projectId} fact={fact} />
        ))}
      </div>
    </details>
  );
};

const AskedFact = ({ projectId, fact }: { readonly projectId: string; readonly fact: Fact }) => {
  const text = useText();
  const { id, name, clause, type, choices, version } = fact;
  const [written, setWritten] = useState(factWritten(fact.value));
  const state = useCommand(api.project.stateFact.call);
  useLatestOnConflict(state.conflict);
  const options: Option[] | null =
    type === 'yes-no'
      ? [
          { value: 'true', label: text('project.light.yes') },
          { value: 'false', label: text('project.light.no') },
        ]
      : type === 'choice'
        ? choices.map((choice) => ({ value: choice.id, label: choice.name }))
        : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    state.run({ id: projectId, fact: id, version, value: readFact(type, written) });
  };
  return (
    <form className={styles.fact} onSubmit={submit}>
      <span>
        {name} <small>{clause}</small>
      </span>
      {options ? (
        <Dropdown
          aria-label={name}
          value={written}
          options={[{ value: '', label: text('project.light.clear') }, ...options]}
          onChoose={setWritten}
        />
      ) : (
        <Input
          aria-label={name}
          {...(type === 'date' ? { type: 'date' } : { inputMode: 'decimal' })}
          maxLength={20}
          value={written}
          onChange={({ target }) => setWritten(target.value)}
        />
      )}
      <Button htmlType="submit" size="small" loading={state.pending}>
        {text('project.light.state')}
      </Button>
      <ErrorNotice error={state.error} />
    </form>
  );
};
