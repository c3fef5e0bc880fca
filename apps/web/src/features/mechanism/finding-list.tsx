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
            <Severity tone={tone}>{text(`mechanism.findings.severity.${severity}`)}</Severity>
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

const severities: readonly { readonly severity: Finding['severity']; readonly tone: Tone | null }[] = [
  { severity: 'error', tone: 'cinnabar' },
  // What a document leaves open is nobody's fault, and lights no light.
  { severity: 'open', tone: null },
  { severity: 'warning', tone: 'amber' },
];

type SeverityProps = { readonly tone: Tone | null; readonly children: string };

const Severity = ({ tone, children }: SeverityProps) =>
  tone === null ? children : <Light tone={tone}>{children}</Light>;

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
          width: '40%',
        },
        {
          id: 'advice',
          heading: text('mechanism.findings.advice'),
          cell: (finding) =>
            finding.answered ? (
              <Light tone="jade">{text('mechanism.findings.answered')}</Light>
            ) : (
              say(finding).advice
            ),
        },
        {
          id: 'clause',
          heading: text('fields.clause'),
          cell: ({ clause }) => (clause === null ? '—' : <ClauseLink clause={clause} />),
          width: '8.5em',
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
