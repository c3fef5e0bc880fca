import { Button, Checkbox } from 'antd';
import { useText } from '../../../text/use-text.ts';
import { type ColumnName, columnNames, columnsChosen, usualColumns, writeColumns } from './columns-chosen.ts';
import styles from './filter-bar.module.css';

export type ColumnChooserProps = {
  readonly year: number;
  readonly columns: string | undefined;
  readonly onChoose: (columns: string | undefined) => void;
};

/** Which columns the register shows. The choice stands in the address, and travels with it. */
export const ColumnChooser = ({ year, columns, onChoose }: ColumnChooserProps) => {
  const text = useText();
  const shown = columnsChosen(columns);
  const toggle = (name: ColumnName) =>
    onChoose(writeColumns(columnNames.filter((one) => (one === name) !== shown.includes(one))));
  return (
    <details className={styles.more}>
      <summary>{text('project.register.columns')}</summary>
      <div className={styles.choices}>
        {columnNames.map((name) => (
          <Checkbox key={name} checked={shown.includes(name)} onChange={() => toggle(name)}>
            {text(`project.register.${name}`, { year })}
          </Checkbox>
        ))}
        <Button type="link" onClick={() => onChoose(writeColumns(usualColumns))}>
          {text('project.register.columnsReset')}
        </Button>
      </div>
    </details>
  );
};
