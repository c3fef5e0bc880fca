import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Dropdown } from '../../design/dropdown.tsx';
import { Loading } from '../../design/loading.tsx';
import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import { ComparisonView } from './comparison-view.tsx';
import styles from './edit-room.module.css';
import type { Question } from './examine.ts';
import { useExamination } from './use-examination.ts';
import { heldBefore } from './version-standing.ts';
import { circumstancesQuery, type Version, versionQuery } from './version-queries.ts';

type VersionComparisonProps = { readonly versions: readonly Version[]; readonly today: string };

/** Two versions, each as if it were in force for a whole year. */
export const VersionComparison = ({ versions, today }: VersionComparisonProps) => {
  const text = useText();
  const numbers = versions.map(({ version }) => version);
  const newest = Math.max(...numbers);
  const [one, setOne] = useState(() => heldBefore(versions, newest));
  const [other, setOther] = useState(newest);
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const before = useSuspenseQuery(versionQuery(one)).data.source;
  const after = useSuspenseQuery(versionQuery(other)).data.source;
  const circumstances = useSuspenseQuery(circumstancesQuery).data;
  const question = useMemo<Question | null>(
    () =>
      one === other ? null : { before, after, circumstances, from: `${year}-01-01`, to: `${year}-12-31` },
    [one, other, before, after, circumstances, year],
  );
  const { examination, pending, failed } = useExamination(question);
  const options = numbers.map((version) => ({
    value: String(version),
    label: text('mechanismVersion.versions.number', { version }),
  }));
  const years = [year - 1, year, year + 1].map((each) => ({ value: String(each), label: String(each) }));
  return (
    <>
      <p className={styles.quiet}>{text('mechanismVersion.versions.compareLead')}</p>
      <div className={styles.choices}>
        <Dropdown
          aria-label={text('mechanismVersion.versions.from')}
          value={String(one)}
          options={options}
          onChoose={(chosen) => setOne(Number(chosen))}
        />
        <span aria-hidden="true">→</span>
        <Dropdown
          aria-label={text('mechanismVersion.versions.to')}
          value={String(other)}
          options={options}
          onChoose={(chosen) => setOther(Number(chosen))}
        />
        <Dropdown
          aria-label={text('mechanismVersion.preview.year')}
          value={String(year)}
          options={years}
          onChoose={(chosen) => setYear(Number(chosen))}
        />
      </div>
      {failed && <Notice tone="cinnabar" title={text('mechanismVersion.preview.failed')} />}
      {question === null ? (
        <p className={styles.quiet}>{text('mechanismVersion.versions.sameVersion')}</p>
      ) : examination?.compared == null || pending ? (
        <Loading />
      ) : (
        <ComparisonView compared={examination.compared} />
      )}
    </>
  );
};
