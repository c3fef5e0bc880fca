import { useSuspenseQuery } from '@tanstack/react-query';
import { PageHeading } from '../../design/page-heading.tsx';
import { slotName } from '../../text/slot-name.ts';
import { useText } from '../../text/use-text.ts';
import { editionQuery } from './atlas-queries.ts';
import styles from './atlas.module.css';
import { Book } from './book.tsx';
import { Compare } from './compare.tsx';
import { HandInTable } from './hand-in-table.tsx';
import { NearTable } from './near-table.tsx';
import { Preface } from './preface.tsx';
import { ProjectTable } from './project-table.tsx';
import { RuleLine } from './rule-line.tsx';

type EditionSheetProps = { readonly month: string; readonly today: string };

/** One month's edition, from who is in to the book under its number. */
export const EditionSheet = ({ month, today }: EditionSheetProps) => {
  const text = useText();
  const edition = useSuspenseQuery(editionQuery(month)).data;
  const { units, projects } = edition;
  const handedIn = units.filter(({ handIn }) => handIn !== null).length;
  return (
    <>
      <PageHeading
        title={text('atlas.titleOf', { month: slotName(text, month) })}
        clause={edition.clause}
        lead={<RuleLine edition={edition} today={today} />}
      />
      <Book edition={edition} today={today} />
      <section className={styles.section} aria-labelledby="atlas-hand-ins">
        <h2 id="atlas-hand-ins">
          {text('atlas.handIn.title')}
          {units.length > 0 && <small>{text('atlas.handIn.count', { handedIn, units: units.length })}</small>}
        </h2>
        <HandInTable edition={edition} today={today} />
      </section>
      <section className={styles.section} aria-labelledby="atlas-projects">
        <h2 id="atlas-projects">
          {text('atlas.projects.title')}
          <small>{text('atlas.projects.count', { count: projects.length })}</small>
        </h2>
        <ProjectTable projects={projects} />
        <NearTable edition={edition} />
      </section>
      {edition.frozen && <Compare month={month} />}
      <section className={styles.section} aria-labelledby="atlas-preface">
        <h2 id="atlas-preface">{text('atlas.preface.title')}</h2>
        <Preface key={month} edition={edition} />
      </section>
    </>
  );
};
