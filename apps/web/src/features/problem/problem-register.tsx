import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useState } from 'react';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './problem.module.css';
import { type ProblemState, problemsQuery, type ProblemView } from './problem-queries.ts';
import { StepFilter } from './step-filter.tsx';

const views = ['open', 'mine', 'closed'] as const;

/** Problems by step, the longest at its step first: what is stuck, and with whom. */
export const ProblemRegister = () => {
  const text = useText();
  const [view, setView] = useState<ProblemView>('open');
  const [step, setStep] = useState<ProblemState | null>(null);
  const { problems } = useSuspenseQuery(problemsQuery(view)).data;
  const shown = problems.filter(({ state }) => step === null || state === step);
  return (
    <section aria-labelledby="problems">
      <div className={styles.bar}>
        <h2 id="problems">{text('problem.list')}</h2>
        <Segmented
          aria-label={text('problem.view.label')}
          value={view}
          options={views.map((value) => ({ value, label: text(`problem.view.${value}`) }))}
          onChange={(value) => {
            setView(value);
            setStep(null);
          }}
        />
      </div>
      {problems.length > 0 && <StepFilter problems={problems} chosen={step} onChoose={setStep} />}
      <DataTable
        caption={text('problem.list')}
        rows={shown}
        rowKey={({ id }) => id}
        empty={<EmptyState>{text(`problem.empty.${view}`)}</EmptyState>}
        columns={[
          {
            id: 'title',
            heading: text('problem.column.title'),
            lead: true,
            width: '24%',
            cell: ({ id, title }) => (
              <Link to="/resolution/problems/$problemId" params={{ problemId: id }}>
                {title}
              </Link>
            ),
          },
          { id: 'project', heading: text('problem.column.project'), cell: ({ projectName }) => projectName },
          {
            id: 'kind',
            heading: text('problem.column.kind'),
            cell: ({ kind }) => text(`problem.kind.${kind}`),
          },
          {
            id: 'unit',
            heading: text('problem.column.unit'),
            cell: ({ responsibleUnit }) => responsibleUnit.name,
          },
          {
            id: 'step',
            heading: text('problem.column.step'),
            cell: ({ state }) => text(`problem.state.${state}`),
          },
          {
            id: 'waitsFor',
            heading: text('problem.column.waitsFor'),
            cell: ({ waitsFor }) => waitsFor.join('、') || '—',
          },
          {
            id: 'days',
            heading: text('problem.column.days'),
            unit: text('problem.days'),
            numeric: true,
            cell: ({ days }) => days,
          },
        ]}
      />
    </section>
  );
};
