import { useText } from '../../text/use-text.ts';
import type { Rule } from './mechanism-query.ts';
import styles from './rule-sheet.module.css';
import { Said } from './said.tsx';

/** A rule as a short table: what kind it is, what it says, and each question it answers. */
export const RuleSheet = ({ rule }: { readonly rule: Rule }) => {
  const text = useText();
  return (
    <article className={styles.rule}>
      <h3 className={styles.heading}>
        <span className={styles.kind}>{text(`mechanism.kind.${rule.kind}`)}</span>
        {rule.says}
      </h3>
      <dl className={styles.lines}>
        {rule.lines.map(({ term, phrases }) => (
          <div key={term} className={styles.line}>
            <dt className={styles.term}>{text(`mechanism.term.${term}`)}</dt>
            <dd className={styles.phrases}>
              {phrases.map((phrase, index) => (
                <Said key={index} phrase={phrase} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
};
