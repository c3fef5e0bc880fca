import { ClauseLink } from '../../design/clause-link.tsx';
import { Light } from '../../design/light.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './finding-list.module.css';
import type { Finding } from './mechanism-query.ts';
import { useFindingText } from './use-finding-text.ts';

/** As many of one kind as are told at once; whoever wants the others opens them. */
const mostShown = 3;

/** Findings of one kind: what is the matter in each place, the first in sight and the others folded away. */
export const FindingLines = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const text = useText();
  const [shown, folded] = [findings.slice(0, mostShown), findings.slice(mostShown)];
  return (
    <>
      <Lines findings={shown} />
      {folded.length > 0 && (
        <details className={styles.more}>
          <summary>{text('mechanism.findings.more', { count: folded.length })}</summary>
          <Lines findings={folded} />
        </details>
      )}
    </>
  );
};

const Lines = ({ findings }: { readonly findings: readonly Finding[] }) => (
  <ul className={styles.lines}>
    {findings.map((finding) => (
      <Line key={JSON.stringify([finding.line, finding.column, finding.params])} finding={finding} />
    ))}
  </ul>
);

const Line = ({ finding }: { readonly finding: Finding }) => {
  const text = useText();
  const say = useFindingText();
  const { clause, line, column, answered } = finding;
  return (
    <li>
      {say(finding).statement}
      <span className={styles.where}>
        {clause !== null && <ClauseLink clause={clause} />}
        <span>{text('mechanism.findings.place', { line, column })}</span>
        {answered && <Light tone="jade">{text('mechanism.findings.answered')}</Light>}
      </span>
    </li>
  );
};
