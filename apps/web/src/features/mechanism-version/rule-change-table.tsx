import type { Mechanism, Organisation, RuleChange } from '@guatu/engine';
import { ClauseLink } from '../../design/clause-link.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { useText } from '../../text/use-text.ts';
import { changedPlaces } from './changed-places.ts';
import styles from './comparison.module.css';
import { ruleName, usePartName } from './rule-name.ts';
import { usePlaceText } from './use-place-text.ts';

/** How many differing places of a rule are listed; a rule rewritten as a whole is read in the text. */
const mostPlaces = 6;

/** Which rules are new, gone or say otherwise, and where. */
export const RuleChangeTable = ({
  changes,
  before,
  after,
  organisation,
}: {
  readonly changes: readonly RuleChange[];
  readonly before: Mechanism;
  readonly after: Mechanism;
  readonly organisation: Organisation;
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
            cell: (change) => <Places {...{ change, before, after, organisation }} />,
            width: '55%',
          },
        ]}
      />
    </section>
  );
};

type PlacesProps = {
  readonly change: RuleChange;
  readonly before: Mechanism;
  readonly after: Mechanism;
  readonly organisation: Organisation;
};

const Places = ({ change, before, after, organisation }: PlacesProps) => {
  const text = useText();
  const say = usePlaceText(organisation);
  if (change.kind !== 'changed') return text(`mechanismVersion.comparison.kind.${change.kind}`);
  const places = changedPlaces(change, { before, after });
  return (
    <ul className={styles.places}>
      {places.slice(0, mostPlaces).map((place) => (
        <li key={place.path.join('.')}>
          <span className={styles.quiet}>{say.place(place.path)}</span>{' '}
          {text('mechanismVersion.comparison.moved', {
            before: say.value(place.before),
            after: say.value(place.after),
          })}
        </li>
      ))}
      {places.length > mostPlaces && (
        <li>{text('mechanismVersion.comparison.more', { count: places.length - mostPlaces })}</li>
      )}
    </ul>
  );
};
