import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import { postName } from './post-name.ts';
import styles from './site-tour.module.css';
import type { Tour } from './tour-queries.ts';
import { TourState } from './tour-state.tsx';

/** Who leads a tour and who puts it together, when and from where, and the papers that went out. */
export const TourFacts = ({ tour }: { readonly tour: Tour }) => {
  const text = useText();
  const { lead, deputy, meeting, paper, report, outdated } = tour;
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{text('siteTour.head.leader')}</dt>
          <dd>
            {lead === null ? (
              <span className={styles.nobody}>{text('siteTour.year.nobody')}</span>
            ) : (
              postName(lead)
            )}
          </dd>
        </div>
        <div>
          <dt>{text('siteTour.head.deputy')}</dt>
          <dd>{postName(deputy)}</dd>
        </div>
        <div>
          <dt>{text('siteTour.head.day')}</dt>
          <dd>
            <TourState meeting={meeting} /> {meeting?.startsAt}
          </dd>
        </div>
        <div>
          <dt>{text('siteTour.head.place')}</dt>
          <dd>{meeting?.place ?? '—'}</dd>
        </div>
      </dl>
      <Papers what="paper" paper={paper} />
      <Papers what="report" paper={report} />
      {outdated && <Notice tone="amber" title={text('siteTour.head.outdated')} />}
    </>
  );
};

type PapersProps = { readonly what: 'paper' | 'report'; readonly paper: Tour['paper'] };

const Papers = ({ what, paper }: PapersProps) => {
  const text = useText();
  if (paper === null) return null;
  return (
    <p className={styles.papers}>
      <a href={`/api/files/${paper.pdfFileId}`} target="_blank" rel="noreferrer">
        {text(`siteTour.head.${what}`, { number: paper.number ?? '' })} PDF
      </a>
      <a href={`/api/files/${paper.docxFileId}`}>{text('siteTour.head.docx')}</a>
    </p>
  );
};
