import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { Dropdown } from '../../design/dropdown.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './groundbreaking.module.css';
import type { DraftCandidate } from './plan-draft.ts';
import { Rows } from './rows.tsx';

type CandidateRowsProps = {
  readonly at: { readonly rule: string; readonly slotKey: string };
  readonly candidates: readonly DraftCandidate[];
  readonly onChange: (candidates: DraftCandidate[]) => void;
};

const sites = ['none', 'main', 'branch'] as const;

/** The candidates and which of them are sites; others are found by a word of their name. */
export const CandidateRows = ({ at, candidates, onChange }: CandidateRowsProps) => {
  const text = useText();
  const [find, setFind] = useState('');
  const { data } = useQuery(api.groundbreaking.choices.queryOptions({ input: { ...at, find } }));
  const offered = (data?.projects ?? []).filter(({ id }) =>
    candidates.every(({ projectId }) => projectId !== id),
  );
  return (
    <Rows
      label={text('groundbreaking.candidate.title')}
      layout="candidate"
      rows={candidates}
      onChange={onChange}
      actions={
        <>
          <Input
            className={styles.find}
            aria-label={text('groundbreaking.candidate.find')}
            placeholder={text('groundbreaking.candidate.find')}
            maxLength={100}
            value={find}
            onChange={({ target }) => setFind(target.value)}
          />
          <Dropdown
            aria-label={text('groundbreaking.candidate.add')}
            value=""
            options={[
              { value: '', label: text('groundbreaking.candidate.add') },
              ...offered.map(({ id, name, unitName }) => ({
                value: id,
                label: unitName === null ? name : `${name} · ${unitName}`,
              })),
            ]}
            onChoose={(chosen) => {
              const project = offered.find(({ id }) => id === chosen);
              if (project) {
                onChange([...candidates, { projectId: project.id, site: null, name: project.name }]);
              }
            }}
          />
        </>
      }
    >
      {({ name, site }, write) => (
        <>
          <strong>{name}</strong>
          <Dropdown
            aria-label={`${text('groundbreaking.candidate.site')} ${name}`}
            value={site ?? 'none'}
            options={sites.map((one) => ({ value: one, label: text(`groundbreaking.site.${one}`) }))}
            onChoose={(chosen) => write({ site: chosen === 'main' || chosen === 'branch' ? chosen : null })}
          />
        </>
      )}
    </Rows>
  );
};
