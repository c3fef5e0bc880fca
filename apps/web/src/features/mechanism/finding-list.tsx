import { ClauseLink } from '../../design/clause-link.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Light, type Tone } from '../../design/light.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './finding-list.module.css';
import type { Finding } from './mechanism-query.ts';
import { useFindingText } from './use-finding-text.ts';

/** What the checker found, by how pressing it is, each with its place in the file and what to do. */
export const FindingList = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const text = useText();
  const told = severities.filter(({ severity }) => findings.some((one) => one.severity === severity));
  if (told.length === 0) return <EmptyState>{text('mechanism.findings.none')}</EmptyState>;
  return (
    <div className={styles.severities}>
      {told.map(({ severity, tone }) => (
        <section key={severity} className={styles.severity}>
          <h2 className={styles.heading}>
            <Light tone={tone}>{text(`mechanism.findings.severity.${severity}`)}</Light>
          </h2>
          <p className={styles.lead}>{text(`mechanism.findings.severityLead.${severity}`)}</p>
          <FindingTable
            caption={text(`mechanism.findings.severity.${severity}`)}
            findings={findings.filter((one) => one.severity === severity)}
          />
        </section>
      ))}
    </div>
  );
};

const severities: readonly { readonly severity: Finding['severity']; readonly tone: Tone }[] = [
  { severity: 'error', tone: 'cinnabar' },
  { severity: 'open', tone: 'amber' },
  { severity: 'warning', tone: 'indigo' },
];

type FindingTableProps = { readonly caption: string; readonly findings: readonly Finding[] };

const FindingTable = ({ caption, findings }: FindingTableProps) => {
  const text = useText();
  const say = useFindingText();
  return (
    <DataTable
      caption={caption}
      rows={findings}
      rowKey={({ code, line, column, params }) => JSON.stringify([code, line, column, params])}
      columns={[
        {
          id: 'what',
          heading: text('mechanism.findings.what'),
          cell: (finding) => say(finding).statement,
          lead: true,
        },
        {
          id: 'advice',
          heading: text('mechanism.findings.advice'),
          cell: (finding) => say(finding).advice,
          width: '38%',
        },
        {
          id: 'clause',
          heading: text('fields.clause'),
          cell: ({ clause }) => (clause === null ? '—' : <ClauseLink clause={clause} />),
          width: '7.5em',
        },
        {
          id: 'where',
          heading: text('mechanism.findings.where'),
          cell: ({ line, column }) => text('mechanism.findings.place', { line, column }),
          width: '11em',
        },
      ]}
    />
  );
};
