import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Light, type Tone } from '../../design/light.tsx';
import { useText } from '../../text/use-text.ts';
import { FindingLines } from './finding-lines.tsx';
import styles from './finding-list.module.css';
import { groupFindings } from './group-findings.ts';
import type { Finding } from './mechanism-query.ts';
import { useFindingText } from './use-finding-text.ts';

/** What the checker found, by how pressing it is, then by kind, each with its places in the file and what to do. */
export const FindingList = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const text = useText();
  const told = severities.flatMap((one) => {
    const found = findings.filter(({ severity }) => severity === one.severity);
    return found.length === 0 ? [] : { ...one, found };
  });
  if (told.length === 0) return <EmptyState>{text('mechanism.findings.none')}</EmptyState>;
  return (
    <div className={styles.severities}>
      {told.map(({ severity, tone, found }) => (
        <section key={severity} className={styles.severity}>
          <h2 className={styles.heading}>
            <Severity tone={tone}>{text(`mechanism.findings.severity.${severity}`)}</Severity>{' '}
            <span className={styles.count}>{text('mechanism.findings.count', { count: found.length })}</span>
          </h2>
          <p className={styles.lead}>{text(`mechanism.findings.severityLead.${severity}`)}</p>
          <FindingTable caption={text(`mechanism.findings.severity.${severity}`)} findings={found} />
        </section>
      ))}
    </div>
  );
};

const severities: readonly { readonly severity: Finding['severity']; readonly tone: Tone | null }[] = [
  { severity: 'error', tone: 'cinnabar' },
  { severity: 'warning', tone: 'amber' },
  // What a document leaves open is nobody's fault, and lights no light.
  { severity: 'open', tone: null },
  { severity: 'note', tone: null },
];

type SeverityProps = { readonly tone: Tone | null; readonly children: string };

const Severity = ({ tone, children }: SeverityProps) =>
  tone === null ? children : <Light tone={tone}>{children}</Light>;

type FindingTableProps = { readonly caption: string; readonly findings: readonly Finding[] };

/** A row for each kind, because what to do is the same for all of it. */
const FindingTable = ({ caption, findings }: FindingTableProps) => {
  const text = useText();
  const say = useFindingText();
  return (
    <DataTable
      caption={caption}
      rows={groupFindings(findings)}
      rowKey={({ code }) => code}
      columns={[
        {
          id: 'what',
          heading: text('mechanism.findings.what'),
          cell: (group) => <FindingLines findings={group.findings} />,
          lead: true,
          width: '60%',
        },
        {
          id: 'advice',
          heading: text('mechanism.findings.advice'),
          cell: ({ findings: [first] }) => first && say(first).advice,
        },
      ]}
    />
  );
};
