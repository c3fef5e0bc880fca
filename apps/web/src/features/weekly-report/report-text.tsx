import { weeklySections } from '@guatu/engine';
import { useText } from '../../text/use-text.ts';
import { SourceLink } from './source-link.tsx';
import { useSentence } from './use-sentence.ts';
import type { ReportLine } from './weekly-queries.ts';
import styles from './weekly-report.module.css';

type ReportTextProps = {
  readonly lines: readonly Pick<ReportLine, 'id' | 'section' | 'sentence' | 'words'>[];
  readonly asOf: string;
  /** Where it stands under another heading. */
  readonly level?: 3 | 4;
};

/** A report as it is read: section by section, each sentence with where it comes from. */
export const ReportText = ({ lines, asOf, level = 3 }: ReportTextProps) => {
  const text = useText();
  const say = useSentence(asOf);
  const Heading = `h${level}` as const;
  return weeklySections.map((section) => {
    const said = lines.filter((line) => line.section === section);
    if (said.length === 0) return null;
    return (
      <section key={section} className={styles.section}>
        <Heading>{text(`weeklyReport.section.${section}`)}</Heading>
        <ol className={styles.sentences}>
          {said.map(({ id, words, sentence }) => (
            <li key={id}>
              {words ?? (sentence && say(sentence))} {sentence && <SourceLink source={sentence.source} />}
            </li>
          ))}
        </ol>
      </section>
    );
  });
};
