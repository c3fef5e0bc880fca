import { type Mechanism, type RuleChange } from '@guatu/engine';
import { ClauseLink } from '../../design/clause-link.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './comparison.module.css';
import { ruleName, usePartName } from './rule-name.ts';

/** How many differing places of a rule are listed; a rule rewritten as a whole is read in the text. */
const mostPlaces = 6;

/** Which rules are new, gone or say otherwise, and where, as the file writes it. */
export const RuleChangeTable = ({
  changes,
  before,
  after,
}: {
  readonly changes: readonly RuleChange[];
  readonly before: Mechanism;
  readonly after: Mechanism;
}) => {
  const text = useText();
  const partName = usePartName();
  if (changes.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{text('mechanismVersion.comparison.rules')}</h3>
      <DataTable
        caption={text('mechanismVersion.comparison.rules')}
        rows={changes}
        rowKey={({ part, id }) => `${part}/${id}`}
        columns={[
          {
            id: 'rule',
            heading: text('mechanismVersion.comparison.rule'),
            cell: (change) => (
              <>
                <span className={styles.quiet}>{partName(change.part)}</span>{' '}
                {ruleName(change, [after, before])}{' '}
                {change.clause !== undefined && <ClauseLink clause={change.clause} />}
              </>
            ),
            lead: true,
          },
          {
            id: 'place',
            heading: text('mechanismVersion.comparison.place'),
            cell: (change) => <Places change={change} />,
            width: '55%',
          },
        ]}
      />
    </section>
  );
};

const Places = ({ change: { kind, differences } }: { readonly change: RuleChange }) => {
  const text = useText();
  const written = (value: unknown) =>
    value === undefined
      ? text('mechanismVersion.comparison.unsaid')
      : typeof value === 'string'
        ? value
        : JSON.stringify(value);
  if (kind !== 'changed') return text(`mechanismVersion.comparison.kind.${kind}`);
  return (
    <ul className={styles.places}>
      {differences.slice(0, mostPlaces).map(({ path, before, after }) => (
        <li key={path.join('.')}>
          <code className={styles.path}>{path.join('.')}</code>{' '}
          {text('mechanismVersion.comparison.moved', { before: written(before), after: written(after) })}
        </li>
      ))}
      {differences.length > mostPlaces && (
        <li>{text('mechanismVersion.comparison.more', { count: differences.length - mostPlaces })}</li>
      )}
    </ul>
  );
};
