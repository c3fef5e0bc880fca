import { useText } from '../../text/use-text.ts';
import { DataTable } from '../../design/data-table.tsx';
import { useSession } from '../session/index.ts';
import styles from './desk.module.css';
import type { DeskDuty, DeskGroup } from './desk-query.ts';
import { DutyDue } from './duty-due.tsx';
import { DutyMatter } from './duty-matter.tsx';
import { Why } from './why.tsx';

type DutyGroupProps = {
  readonly group: DeskGroup;
  readonly duties: readonly DeskDuty[];
  readonly asOf: string;
};

/** The duties of one group: what, for which case, by when, why, and under which post. */
export const DutyGroup = ({ group, duties, asOf }: DutyGroupProps) => {
  const text = useText();
  const { person } = useSession();
  const postName = (id: string) => person?.posts.find((post) => post.id === id)?.name ?? id;
  const title = text(`desk.group.${group}`);
  return (
    <section aria-labelledby={`desk-${group}`}>
      <h2 id={`desk-${group}`} className={styles.title} data-group={group}>
        {title} <span className={styles.count}>{duties.length}</span>
      </h2>
      <DataTable
        caption={title}
        rows={duties}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'what',
            heading: text('desk.column.what'),
            lead: true,
            width: '22%',
            cell: (duty) => (
              <span className={styles.stack}>
                {whatIs(text, duty)}
                {duty.called !== null && <small>{duty.says}</small>}
                {duty.to.length > 0 && <small>{text('desk.to', { to: duty.to.join('、') })}</small>}
              </span>
            ),
          },
          {
            id: 'matter',
            heading: text('desk.column.matter'),
            cell: ({ matter }) => <DutyMatter matter={matter} />,
          },
          {
            id: 'due',
            heading: text('desk.column.due'),
            width: '20%',
            cell: (duty) => <DutyDue duty={duty} asOf={asOf} />,
          },
          {
            id: 'why',
            heading: text('desk.column.why'),
            width: '15%',
            cell: ({ clause, says }) => <Why clause={clause} says={says} />,
          },
          {
            id: 'post',
            heading: text('desk.column.post'),
            width: '13%',
            cell: ({ postId, byUnit }) => (
              <span className={styles.stack}>
                {postName(postId)}
                {byUnit && <small>{text('desk.byUnit')}</small>}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
};

/** A duty by its kind; what one case calls for, by whether one acts or is told. */
const whatIs = (text: ReturnType<typeof useText>, { action, called }: DeskDuty): string =>
  called === null
    ? text(`desk.action.${action}`)
    : text(`desk.called.${called.to}`, { step: text(`desk.called.step.${called.step}`) });
