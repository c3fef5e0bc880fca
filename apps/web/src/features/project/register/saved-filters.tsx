import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import { api } from '../../../api/client.ts';
import { useCommand } from '../../../api/use-command.ts';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { useText } from '../../../text/use-text.ts';
import styles from './filter-bar.module.css';
import { readRegisterSearch } from './register-search.ts';

const filtersQuery = api.project.filters.queryOptions();

type SavedFiltersProps = {
  /** What the page's address says. */
  readonly search: Readonly<Record<string, string | number | undefined>>;
  /** A link that narrows this very page; to the register without it. */
  readonly link?: (name: string, query: Readonly<Record<string, string>>) => ReactNode;
};

const toRegister = (name: string, query: Readonly<Record<string, string>>) => (
  <Link to="/projects" search={readRegisterSearch(query)}>
    {name}
  </Link>
);

/** One's own filters by name. Each is an address: whoever is sent it sees the same, as far as they may. */
export const SavedFilters = ({ search, link = toRegister }: SavedFiltersProps) => {
  const text = useText();
  const { filters } = useSuspenseQuery(filtersQuery).data;
  const [name, setName] = useState('');
  const save = useCommand(api.project.saveFilter.call, () => setName(''));
  const forget = useCommand(api.project.forgetFilter.call);
  const { page: _page, ...kept } = search;
  const query = new URLSearchParams(
    Object.entries(kept).map(([key, value]) => [key, String(value)]),
  ).toString();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.run({ name, query });
  };
  return (
    <details className={styles.more}>
      <summary>{text('project.register.saved')}</summary>
      <div className={styles.choices}>
        {filters.map((filter) => (
          <span key={filter.name}>
            {link(filter.name, Object.fromEntries(new URLSearchParams(filter.query)))}
            <Button
              type="link"
              size="small"
              aria-label={text('project.register.forget', { name: filter.name })}
              onClick={() => forget.run({ name: filter.name })}
            >
              ×
            </Button>
          </span>
        ))}
        {query !== '' && (
          <form className={styles.save} onSubmit={submit}>
            <Input
              aria-label={text('project.register.saveName')}
              placeholder={text('project.register.save')}
              required
              maxLength={40}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
            <Button htmlType="submit" loading={save.pending}>
              {text('project.register.saveDo')}
            </Button>
          </form>
        )}
      </div>
      <ErrorNotice error={save.error ?? forget.error} />
    </details>
  );
};
