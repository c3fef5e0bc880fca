import { ClauseLink } from '../../design/clause-link.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import type { Edition } from './atlas-queries.ts';

type RuleLineProps = { readonly edition: Edition; readonly today: string };

const reasons = ['moved-earlier', 'moved-later', 'not-moved', 'not-published'] as const;

/** Which projects are in, in the mechanism's words, and by when units hand in; how that day was moved. */
export const RuleLine = ({ edition: { says, clause, cutoff }, today }: RuleLineProps) => {
  const text = useText();
  const day = useDay(today);
  if (cutoff === null) return says;
  const because = reasons.find((reason) => reason === cutoff.because);
  return (
    <>
      {says} · {text('atlas.cutoff.line', { desk: cutoff.desk, date: day(cutoff.actual) })}
      {because !== undefined && text(`atlas.cutoff.${because}`, { nominal: day(cutoff.nominal) })}{' '}
      {cutoff.clause !== clause && <ClauseLink clause={cutoff.clause} />}
    </>
  );
};
