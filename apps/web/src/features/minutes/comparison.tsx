import { Button } from 'antd';
import { useState } from 'react';
import { Light } from '../../design/light.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import type { Minuted, Paper, Words } from './minutes-queries.ts';
import styles from './minutes.module.css';
import { RerecordForm } from './rerecord-form.tsx';

export type ComparisonProps = {
  readonly paper: Paper;
  readonly decisions: readonly Minuted[];
  readonly today: string;
};

/** Each decision beside what was recorded: whether unit, requirement and limit still say it, and what was recorded anew. */
export const Comparison = ({ paper, decisions, today }: ComparisonProps) => {
  const text = useText();
  const [anew, setAnew] = useState<string | null>(null);
  if (decisions.length === 0) return null;
  return (
    <section aria-label={text('minutes.compare.label')}>
      <h3 className={styles.caption}>{text('minutes.compare.label')}</h3>
      <ol className={styles.compared}>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <p>{decision.matter}</p>
            <Standing decision={decision} today={today} />
            <Changes decision={decision} today={today} />
            {paper.may.word && paper.kind === 'minutes' && anew !== decision.id && (
              <Button size="small" onClick={() => setAnew(decision.id)}>
                {text('minutes.rerecord.open')}
              </Button>
            )}
            {anew === decision.id && (
              <RerecordForm paper={paper} decision={decision} onLeave={() => setAnew(null)} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
};

type OfDecision = { readonly decision: Minuted; readonly today: string };

const Standing = ({ decision: { differs, recorded, minuted }, today }: OfDecision) => {
  const text = useText();
  const binding = differs.filter((part) => part !== 'requirement');
  if (differs.length === 0) return <Light tone="jade">{text('minutes.compare.same')}</Light>;
  return (
    <>
      {binding.length > 0 ? (
        <Light tone="cinnabar">
          {text('minutes.compare.differs', {
            parts: binding.map((part) => text(`minutes.compare.part.${part}`)).join('、'),
          })}
        </Light>
      ) : (
        <Light tone="amber">{text('minutes.compare.worded')}</Light>
      )}
      <dl className={styles.both}>
        <dt>{text('minutes.compare.recorded')}</dt>
        <dd>
          <WordsLine words={recorded} today={today} bare={binding.length === 0} />
        </dd>
        <dt>{text('minutes.compare.minuted')}</dt>
        <dd>{minuted?.requirement ?? '—'}</dd>
      </dl>
    </>
  );
};

/** What a decision said before, and from when on it says something else. */
const Changes = ({ decision: { changes }, today }: OfDecision) => {
  const text = useText();
  const day = useDay(today);
  return changes.map(({ before, after, reason, on, by, correction }, index) => (
    <div key={`${on}${index}`} className={styles.change}>
      <p className={styles.quiet}>
        {correction === null
          ? text('minutes.change.anew', { day: day(on), person: by.person, reason })
          : text('minutes.change.corrected', { day: day(on), number: correction, reason })}
      </p>
      <p>
        <del>
          <WordsLine words={before} today={today} />
        </del>
      </p>
      <p>
        <ins>
          <WordsLine words={after} today={today} />
        </ins>
      </p>
    </div>
  ));
};

type WordsLineProps = { readonly words: Words; readonly today: string; readonly bare?: boolean };

/** By what a decision binds, in one line. */
export const WordsLine = ({ words, today, bare = false }: WordsLineProps) => {
  const text = useText();
  const day = useDay(today);
  if (bare) return words.requirement;
  const units = [words.leadUnit, ...words.assistingUnits].map(({ name }) => name).join('、');
  return text('minutes.words.line', { requirement: words.requirement, units, day: day(words.limitOn) });
};
