import { useSuspenseQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import { peopleByUnit } from './people-by-unit.ts';
import styles from './people-list.module.css';
import { useSessionCommand } from './use-session-command.ts';

/** Everybody of the demonstration county by unit and post, each one click away. */
export const PeopleList = () => {
  const text = useText();
  const [search, setSearch] = useState('');
  const { people } = useSuspenseQuery(api.session.demonstrationPeople.queryOptions()).data;
  const enter = useSessionCommand(api.session.enterAs.call);
  const units = peopleByUnit(people, search);
  return (
    <>
      <div className={styles.search}>
        <Field label={text('session.demonstration.search')}>
          {(control) => (
            <Input
              {...control}
              type="search"
              value={search}
              onChange={({ target }) => setSearch(target.value)}
            />
          )}
        </Field>
      </div>
      <ErrorNotice error={enter.error} />
      {units.length === 0 && <EmptyState>{text('session.demonstration.none', { text: search })}</EmptyState>}
      <div className={styles.units}>
        {units.map(({ unit, members }) => (
          <section key={unit} className={styles.unit}>
            <h2 className={styles.unitName}>{unit}</h2>
            <ul className={styles.members}>
              {members.map(({ person, posts }) => (
                <li key={person.id}>
                  <button
                    type="button"
                    className={styles.member}
                    disabled={enter.pending}
                    onClick={() => enter.run({ personId: person.id })}
                  >
                    <span>{posts.join(' · ')}</span>
                    <span className={styles.name}>{person.name}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
};
