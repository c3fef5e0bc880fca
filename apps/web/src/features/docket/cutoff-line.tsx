import { ClauseLink } from '../../design/clause-link.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import type { Cutoff } from './docket-queries.ts';

type CutoffLineProps = { readonly cutoff: Cutoff; readonly today: string };

const reasons = ['moved-earlier', 'moved-later', 'not-moved', 'not-published'] as const;

/** The day by which problems are in; where it is not the day that the rule names, how it was moved. */
export const CutoffLine = ({ cutoff, today }: CutoffLineProps) => {
  const text = useText();
  const day = useDay(today);
  const because = reasons.find((reason) => reason === cutoff.because) ?? 'as-stated';
  return (
    <span>
      {text(`docket.cutoff.${because}`, { nominal: day(cutoff.nominal), actual: day(cutoff.actual) })}{' '}
      <ClauseLink clause={cutoff.clause} />
    </span>
  );
};
