import { DataTable } from '../../design/data-table.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import type { Problem } from './problem-queries.ts';

type StaysProps = { readonly problem: Problem; readonly today: string };

/** How long the problem was at each step, and on whose desk. Where it has come to rest it waits for nobody. */
export const Stays = ({ problem: { path }, today }: StaysProps) => {
  const text = useText();
  const day = useDay(today);
  return (
    <section aria-labelledby="problem-stays">
      <h2 id="problem-stays">{text('problem.stay.title')}</h2>
      <DataTable
        caption={text('problem.stay.title')}
        rows={path.filter(({ state }) => !['closed', 'split', 'merged'].includes(state))}
        rowKey={({ state, on, until }) => `${state}/${on}/${until}`}
        columns={[
          {
            id: 'state',
            heading: text('problem.stay.state'),
            lead: true,
            cell: ({ state }) => text(`problem.state.${state}`),
          },
          { id: 'on', heading: text('problem.stay.from'), cell: ({ on }) => day(on) },
          {
            id: 'until',
            heading: text('problem.stay.until'),
            cell: ({ until }) => (until === null ? text('problem.stay.now') : day(until)),
          },
          {
            id: 'days',
            heading: text('problem.stay.days'),
            unit: text('problem.days'),
            numeric: true,
            cell: ({ days }) => days,
          },
          {
            id: 'waitedFor',
            heading: text('problem.stay.waitedFor'),
            cell: ({ waitedFor }) => waitedFor.join('、') || text('problem.missing.nobody'),
          },
        ]}
      />
    </section>
  );
};
