import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { v7 } from 'uuid';
import { DataTable } from '../../design/data-table.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';
import styles from './milestone.module.css';
import { allTemplatesQuery, type Template } from './milestone-queries.ts';
import { TemplateForm } from './template-form.tsx';

/** What projects of each kind go through, customary or the county's own; the registry's keeper changes it here. */
export const TemplatesPage = () => {
  const text = useText();
  const moment = useMoment();
  const { templates, changes, mayKeep } = useSuspenseQuery(allTemplatesQuery).data;
  const [edited, setEdited] = useState<string | null>(null);
  const open = templates.find(({ id }) => id === edited) ?? (edited === null ? null : newTemplate(edited));
  return (
    <>
      <PageHeading
        title={text('milestone.templates.title')}
        lead={text('milestone.templates.lead')}
        actions={<Link to="/projects">{text('milestone.templates.back')}</Link>}
      />
      <DataTable
        caption={text('milestone.templates.title')}
        rows={templates}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name',
            heading: text('milestone.templates.name'),
            lead: true,
            width: '14em',
            cell: ({ id, name }) =>
              mayKeep ? (
                <Button type="link" className={styles.templateName ?? ''} onClick={() => setEdited(id)}>
                  {name}
                </Button>
              ) : (
                name
              ),
          },
          {
            id: 'suits',
            heading: text('milestone.templates.suits'),
            cell: ({ suits }) => suits.join('、') || text('milestone.templates.others'),
          },
          {
            id: 'steps',
            heading: text('milestone.templates.steps'),
            cell: ({ steps }) => steps.map(({ name }) => name).join(text('milestone.arrow')),
          },
          {
            id: 'whose',
            heading: text('milestone.templates.whose'),
            width: '8em',
            cell: ({ revision }) =>
              text(revision === null ? 'milestone.templates.customary' : 'milestone.templates.own'),
          },
        ]}
      />
      {mayKeep && (
        <p className={styles.template}>
          <Button onClick={() => setEdited(`own-${v7()}`)}>{text('milestone.templates.add')}</Button>
        </p>
      )}
      {open && mayKeep && (
        <section
          key={open.id}
          className={styles.template}
          aria-label={open.name || text('milestone.templates.add')}
        >
          <h2>{open.name || text('milestone.templates.add')}</h2>
          <TemplateForm template={open} onDone={() => setEdited(null)} />
        </section>
      )}
      {changes.length > 0 && (
        <details>
          <summary>{text('milestone.templates.changes')}</summary>
          <ul>
            {changes.map(({ id, at, by, name, before, after }) => (
              <li key={`${id} ${at}`}>
                {text(
                  after === null
                    ? 'milestone.templates.dropped'
                    : before === null
                      ? 'milestone.templates.made'
                      : 'milestone.templates.changed',
                  { at: moment(at), by, name, before: before ?? 0, after: after ?? 0 },
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

const newTemplate = (id: string): Template => ({
  id,
  name: '',
  suits: [],
  steps: [],
  customary: false,
  revision: null,
});
