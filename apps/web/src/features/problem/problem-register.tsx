import { useSuspenseQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Pager } from '../../design/pager.tsx';
import { useText } from '../../text/use-text.ts';
import { ProblemFilter } from './problem-filter.tsx';
import styles from './problem.module.css';
import { problemsQuery } from './problem-queries.ts';
import { exportUrl, type ProblemSearch } from './problem-search.ts';
import { useRegisterColumns } from './register-columns.tsx';
import { StepFilter } from './step-filter.tsx';

const views = ['open', 'mine', 'closed'] as const;

type ProblemRegisterProps = {
  readonly search: ProblemSearch;
  readonly today: string;
  readonly onNarrow: (search: Record<string, unknown>) => void;
};

/** Problems by step: what is overdue first, then the longest at its step, and with whom it is stuck. */
export const ProblemRegister = ({ search, today, onNarrow }: ProblemRegisterProps) => {
  const text = useText();
  const list = useSuspenseQuery(problemsQuery(search)).data;
  const columns = useRegisterColumns(today);
  const { view = 'open', page = 1, ...filters } = search;
  const narrowed = Object.keys(filters).length > 0;
  return (
    <section aria-labelledby="problems">
      <div className={styles.bar}>
        <h2 id="problems">{text('problem.list')}</h2>
        <Segmented
          aria-label={text('problem.view.label')}
          value={view}
          options={views.map((value) => ({ value, label: text(`problem.view.${value}`) }))}
          onChange={(value) => onNarrow({ view: value })}
        />
        <a href={exportUrl(search)}>{text('problem.export')}</a>
      </div>
      {(list.total > 0 || narrowed) && (
        <>
          <StepFilter search={search} list={list} onNarrow={onNarrow} />
          <ProblemFilter search={search} choices={list.choices} onNarrow={onNarrow} />
        </>
      )}
      <DataTable
        caption={text('problem.list')}
        rows={list.problems}
        rowKey={({ id }) => id}
        empty={<EmptyState>{text(`problem.empty.${narrowed ? 'none' : view}`)}</EmptyState>}
        columns={columns}
      />
      <Pager
        page={page}
        pages={Math.ceil(list.total / list.pageSize)}
        onPage={(to) => onNarrow({ ...search, page: to })}
      />
    </section>
  );
};
