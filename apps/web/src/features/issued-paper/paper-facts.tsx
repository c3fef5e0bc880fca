import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './issued-paper.module.css';
import type { PaperInFull } from './paper-queries.ts';

/** What the register says of a paper. */
export const PaperFacts = ({ paper, asOf }: { readonly paper: PaperInFull; readonly asOf: string }) => {
  const text = useText();
  const day = useDay(asOf);
  const { issuedOn, issuedBy, signedBy, copies, readers, corrects, correctedBy } = paper;
  const names = (all: readonly string[]) => all.join('、') || text('issuedPaper.nobody');
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{text('issuedPaper.facts.label')}</h2>
      <dl className={styles.facts}>
        <Fact name={text('issuedPaper.facts.issuedOn')}>{day(issuedOn)}</Fact>
        <Fact name={text('issuedPaper.facts.issuedBy')}>{`${issuedBy.postName} ${issuedBy.person}`}</Fact>
        <Fact name={text('issuedPaper.facts.signedBy')}>{signedBy ?? text('issuedPaper.nobody')}</Fact>
        <Fact name={text('issuedPaper.facts.copies')}>{names(copies)}</Fact>
        <Fact name={text('issuedPaper.facts.readers')}>{names(readers)}</Fact>
        {corrects !== null && (
          <Fact name={text('issuedPaper.facts.corrects')}>
            <Other paper={corrects} />
          </Fact>
        )}
        {correctedBy.length > 0 && (
          <Fact name={text('issuedPaper.facts.correctedBy')}>
            {correctedBy.map((one) => (
              <Other key={one.id} paper={one} />
            ))}
          </Fact>
        )}
      </dl>
    </section>
  );
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

const Other = ({ paper }: { readonly paper: NonNullable<PaperInFull['corrects']> }) => (
  <Link to="/papers/$paperId" params={{ paperId: paper.id }} className={styles.other}>
    {[paper.number, paper.title].filter((one) => one !== null).join(' ')}
  </Link>
);
