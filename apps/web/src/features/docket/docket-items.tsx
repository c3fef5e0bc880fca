import { Link } from '@tanstack/react-router';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Light } from '../../design/light.tsx';
import { useText } from '../../text/use-text.ts';
import type { Docket } from './docket-queries.ts';
import styles from './docket.module.css';
import { FrozenItem } from './frozen-item.tsx';
import { ItemForm } from './item-form.tsx';
import { ItemOrder } from './item-order.tsx';

type DocketItemsProps = { readonly docket: Docket; readonly today: string };

/** The items of a docket in their order, with what each still lacks. */
export const DocketItems = ({ docket, today }: DocketItemsProps) => {
  const text = useText();
  const editable = docket.mayCompile && docket.state === 'open';
  return (
    <section className={styles.list} aria-labelledby="docket-items">
      <h2 id="docket-items">{text('docket.items')}</h2>
      <DataTable
        caption={text('docket.items')}
        rows={docket.items}
        rowKey={({ id }) => id}
        empty={
          <EmptyState>
            {text(docket.state === 'not-compiled' ? 'docket.notCompiled' : 'docket.empty')}
          </EmptyState>
        }
        columns={[
          {
            id: 'position',
            heading: text('docket.column.position'),
            width: '6em',
            cell: (item) => (
              <span>
                {item.position} {editable && <ItemOrder docket={docket} item={item} />}
              </span>
            ),
          },
          {
            id: 'problem',
            heading: text('docket.column.problem'),
            lead: true,
            width: '26%',
            cell: ({ problem, lateReason }) => (
              <div className={styles.problem}>
                <Link to="/resolution/problems/$problemId" params={{ problemId: problem.id }}>
                  {problem.title}
                </Link>
                <span>
                  {problem.projectName} · {text(`problem.kind.${problem.kind}`)} · {problem.unitName}
                </span>
                {lateReason !== null && <em>{text('docket.late', { reason: lateReason })}</em>}
              </div>
            ),
          },
          {
            id: 'asked',
            heading: text('docket.column.asked'),
            width: '20%',
            cell: ({ problem }) => problem.decisionAsked ?? '—',
          },
          {
            id: 'stated',
            heading: [text('docket.responsibleUnit'), text('docket.limit'), text('docket.requirement')].join(
              ' · ',
            ),
            cell: (item) =>
              editable ? (
                <ItemForm item={item} units={docket.units} />
              ) : (
                <FrozenItem item={item} units={docket.units} today={today} />
              ),
          },
          {
            id: 'missing',
            heading: text('docket.column.missing'),
            width: '9em',
            cell: ({ missing }) =>
              missing.length === 0 ? (
                <Light tone="jade">{text('docket.missing.none')}</Light>
              ) : (
                <Light tone="amber">
                  {missing.map((field) => text(`docket.missing.${field}`)).join('、')}
                </Light>
              ),
          },
        ]}
      />
    </section>
  );
};
