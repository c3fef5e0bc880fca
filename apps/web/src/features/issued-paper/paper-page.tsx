import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PageHeading } from '../../design/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import styles from './issued-paper.module.css';
import { PaperFacts } from './paper-facts.tsx';
import { paperQuery } from './paper-queries.ts';
import { Receipts } from './receipts.tsx';
import { StoredFiles } from './stored-files.tsx';

/** One paper of the register: what stands in it, who acknowledged it, and whether its bytes are those that went out. */
export const PaperPage = ({ id }: { readonly id: string }) => {
  const text = useText();
  const today = useToday();
  const paper = useSuspenseQuery(paperQuery(id)).data;
  return (
    <>
      <Link to="/papers" className={`${styles.back} never-printed`}>
        {text('issuedPaper.back')}
      </Link>
      <PageHeading
        title={paper.title}
        lead={[paper.number, text(`issuedPaper.kind.${paper.kind}`)]
          .filter((one) => one !== null)
          .join(' · ')}
        actions={
          <button type="button" className={styles.action} onClick={() => window.print()}>
            {text('issuedPaper.print')}
          </button>
        }
      />
      <div className={styles.sections}>
        <StoredFiles paper={paper} />
        <PaperFacts paper={paper} asOf={today} />
        {paper.addressees.length > 0 && (
          <section aria-labelledby="receipts">
            <h2 id="receipts">{text('issuedPaper.receipts.label')}</h2>
            <Receipts paper={paper} asOf={today} />
          </section>
        )}
      </div>
    </>
  );
};
