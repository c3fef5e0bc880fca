import { DataTable } from '../../design/data-table.tsx';
import { DueDate } from '../../design/due-date.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './desk.module.css';
import type { DeskLine } from './desk-query.ts';
import { DutyMatter } from './duty-matter.tsx';
import { Why } from './why.tsx';

/** What others are late with in handing in. */
export const Awaited = ({ lines, asOf }: { readonly lines: readonly DeskLine[]; readonly asOf: string }) => {
  const text = useText();
  return (
    <section aria-labelledby="desk-awaited">
      <h2 id="desk-awaited" className={styles.title}>
        {text('desk.awaited')} <span className={styles.count}>{lines.length}</span>
      </h2>
      <DataTable
        caption={text('desk.awaited')}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'bearer',
            heading: text('desk.column.bearer'),
            lead: true,
            width: '22%',
            cell: ({ bearer }) => bearer,
          },
          {
            id: 'matter',
            heading: text('desk.column.matter'),
            cell: ({ action, matter }) => (
              <span className={styles.stack}>
                <DutyMatter matter={matter} />
                <small>{text(`desk.action.${action}`)}</small>
              </span>
            ),
          },
          {
            id: 'due',
            heading: text('desk.column.due'),
            width: '20%',
            cell: ({ due }) => due && <DueDate due={due.date} asOf={asOf} />,
          },
          {
            id: 'why',
            heading: text('desk.column.why'),
            width: '15%',
            cell: ({ clause, says }) => <Why clause={clause} says={says} />,
          },
        ]}
      />
    </section>
  );
};
