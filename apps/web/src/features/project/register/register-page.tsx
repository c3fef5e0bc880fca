import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { api } from '../../../api/client.ts';
import { DataTable, type Sort } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { PageHeading } from '../../../design/page-heading.tsx';
import { Pager } from '../../../design/pager.tsx';
import { useMonth } from '../../../text/use-month.ts';
import { useText } from '../../../text/use-text.ts';
import { useSession } from '../../session/index.ts';
import { ColumnChooser } from './column-chooser.tsx';
import { columnsChosen } from './columns-chosen.ts';
import { choicesQuery, FilterBar } from './filter-bar.tsx';
import { projectColumns } from './project-columns.tsx';
import styles from './register-page.module.css';
import { SavedFilters } from './saved-filters.tsx';
import { exportUrl, filterNames, type RegisterSearch, withoutGaps } from './register-search.ts';

const route = getRouteApi('/county/projects');

export const registerQuery = ({ columns: _columns, ...search }: RegisterSearch) =>
  api.project.list.queryOptions({ input: search });

/** The register: every project one may see, narrowed and ordered by the address. */
export const RegisterPage = () => {
  const text = useText();
  const monthName = useMonth();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { year, total, pageSize, projects } = useSuspenseQuery(registerQuery(search)).data;
  const { clause, mayMaintain, colours } = useSuspenseQuery(choicesQuery).data;
  const columns = columnsChosen(search.columns).filter((name) => name !== 'light' || colours.length > 0);
  const show = (change: { readonly [Name in keyof RegisterSearch]?: RegisterSearch[Name] | undefined }) =>
    void navigate({ search: withoutGaps({ ...search, page: undefined, ...change }) as RegisterSearch });
  const sort: Sort | undefined = search.sort && {
    by: search.sort,
    direction: search.direction ?? 'ascending',
  };
  const narrowed = filterNames.some((name) => search[name] !== undefined);
  return (
    <>
      <PageHeading
        title={text('project.register.title')}
        lead={text('project.register.lead')}
        {...(clause === null ? {} : { clause })}
        actions={<Actions search={search} mayMaintain={mayMaintain} />}
      />
      <FilterBar search={search} onNarrow={(change) => show(change as RegisterSearch)} />
      <div className={`${styles.tools} never-printed`}>
        <ColumnChooser year={year} columns={search.columns} onChoose={(columns) => show({ columns })} />
        <SavedFilters search={search} />
      </div>
      <p className={styles.count} role="status">
        {text('project.register.count', { count: total })}
      </p>
      <DataTable
        caption={text('project.register.title')}
        columns={projectColumns(text, year, monthName, columns)}
        rows={projects}
        rowKey={({ id }) => id}
        {...(sort ? { sort } : {})}
        onSort={({ by, direction }) => show({ sort: by as RegisterSearch['sort'], direction })}
        empty={<EmptyState>{text(narrowed ? 'project.register.none' : 'project.register.empty')}</EmptyState>}
      />
      <Pager
        page={search.page ?? 1}
        pages={Math.ceil(total / pageSize)}
        onPage={(page) => show({ page: page > 1 ? page : undefined })}
      />
    </>
  );
};

type ActionsProps = { readonly search: RegisterSearch; readonly mayMaintain: boolean };

const Actions = ({ search, mayMaintain }: ActionsProps) => {
  const text = useText();
  const month = useSession().today.slice(0, 7);
  return (
    <>
      {mayMaintain && (
        <Link to="/projects/import" className={styles.primary}>
          {text('project.register.import')}
        </Link>
      )}
      <a href={exportUrl(search)} className={styles.action}>
        {text('project.register.export')}
      </a>
      <button type="button" className={styles.action} onClick={() => window.print()}>
        {text('project.register.print')}
      </button>
      {mayMaintain && (
        <Link to="/projects/new" className={styles.action}>
          {text('project.register.create')}
        </Link>
      )}
      <Link to="/projects/month/$month" params={{ month }} className={styles.action}>
        {text('project.register.month')}
      </Link>
      {mayMaintain && (
        <Link to="/projects/templates" className={styles.action}>
          {text('milestone.templates.title')}
        </Link>
      )}
      <Link to="/projects/figures" className={styles.action}>
        {text('project.register.figures')}
      </Link>
    </>
  );
};
