import { useMemo, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { DraftBar } from './draft-bar.tsx';
import styles from './edit-room.module.css';
import { daysOfYearFrom, type Question } from './examine.ts';
import { FindingLines } from './finding-lines.tsx';
import { Preview } from './preview.tsx';
import { PublishForm } from './publish-form.tsx';
import { StaleDraft } from './stale-draft.tsx';
import type { Place } from './text-editor.tsx';
import { useDraft } from './use-draft.ts';
import { useExamination } from './use-examination.ts';
import type { Circumstances, Version } from './version-queries.ts';
import { type Way, Writing } from './writing.tsx';

type EditingProps = {
  readonly county: string;
  readonly today: string;
  readonly published: Version & { readonly source: string };
  readonly circumstances: Circumstances;
  readonly onPublished: () => void;
};

/** One draft, written as text or by forms, with its findings and its consequences beside it. */
export const Editing = ({ county, today, published, circumstances, onPublished }: EditingProps) => {
  const text = useText();
  const draft = useDraft(county, { base: published.version, text: published.source });
  const [way, setWay] = useState<Way>('form');
  const [goTo, setGoTo] = useState<Place | null>(null);
  const [effectiveFrom, setEffectiveFrom] = useState(
    published.effectiveFrom > today ? published.effectiveFrom : today,
  );
  const [year, setYear] = useState(Number(effectiveFrom.slice(0, 4)));
  const question = useMemo<Question>(
    () => ({
      before: published.source,
      after: draft.text,
      circumstances,
      ...daysOfYearFrom(year, effectiveFrom),
    }),
    [published.source, draft.text, circumstances, year, effectiveFrom],
  );
  const examined = useExamination(question);
  const findings = examined.examination?.findings ?? [];
  return (
    <>
      {draft.base !== published.version && (
        <StaleDraft draft={draft} published={published} circumstances={circumstances} />
      )}
      <DraftBar draft={draft} name={`${county}-mechanism.yaml`} />
      <div className={styles.sides}>
        <section className={styles.side} aria-label={text('mechanismVersion.edit.ways')}>
          <Writing
            draft={draft}
            way={way}
            onWay={setWay}
            circumstances={circumstances}
            effectiveFrom={effectiveFrom}
            findings={findings}
            goTo={goTo}
          />
        </section>
        <section
          className={`${styles.side} ${styles.consequences}`}
          aria-label={text('mechanismVersion.preview.title')}
        >
          <FindingLines
            findings={findings}
            onGoTo={({ line = 1, column = 1 }) => {
              setWay('text');
              setGoTo({ line, column });
            }}
          />
          <Preview {...examined} question={question} year={year} today={today} onYear={setYear} />
          <PublishForm
            draft={draft}
            published={published}
            today={today}
            question={question}
            examined={examined}
            effectiveFrom={effectiveFrom}
            onEffectiveFrom={(date) => {
              setEffectiveFrom(date);
              if (/^\d{4}/.test(date)) setYear(Number(date.slice(0, 4)));
            }}
            onPublished={() => {
              draft.discard();
              onPublished();
            }}
          />
        </section>
      </div>
    </>
  );
};
