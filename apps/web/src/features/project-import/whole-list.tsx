import { Money } from '../../design/money.tsx';
import { useText } from '../../text/use-text.ts';
import facts from '../../design/definition-list.module.css';
import type { Preview } from './import-query.ts';

/** What the workbook was understood to be as a whole: title, unit, and the counts it states beside those found. */
export const WholeList = ({ preview }: { readonly preview: Preview }) => {
  const text = useText();
  const { sheet, title, unit, found, declared } = preview;
  const unitOfMoney = text('fields.unitOfMoney');
  const rows = [
    [text('project.import.sheet'), sheet],
    [text('project.import.listTitle'), title ?? '—'],
    [
      text('project.import.unit'),
      `${text(`import.unit.${unit.unit}`)} · ${text(`import.unitSource.${unit.source}`)}${unit.cell === null ? '' : ` (${unit.cell})`}`,
    ],
    [
      text('project.import.foundDeclared'),
      `${text('project.import.found', { count: found.count })} · ${
        declared.count === null
          ? text('project.import.undeclared')
          : text('project.import.declared', { count: declared.count })
      }`,
    ],
    [
      text('project.import.investment'),
      <>
        <Money yuan={found.investment} /> {unitOfMoney}
        {declared.investment !== null && (
          <>
            {' '}
            / <Money yuan={declared.investment} /> {unitOfMoney}
          </>
        )}
      </>,
    ],
  ] as const;
  return (
    <dl className={facts.list}>
      {rows.map(([label, value]) => (
        <div key={label} className={facts.row}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
