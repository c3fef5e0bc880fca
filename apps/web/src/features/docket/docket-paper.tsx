import { useSuspenseQuery } from '@tanstack/react-query';
import { PageHeading } from '../../design/page-heading.tsx';
import { slotName } from '../../text/slot-name.ts';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { CutoffLine } from './cutoff-line.tsx';
import { DocketActions } from './docket-actions.tsx';
import { DocketItems } from './docket-items.tsx';
import { docketQuery, type SlotReference } from './docket-queries.ts';
import { Papers } from './papers.tsx';
import { Waiting } from './waiting.tsx';

type DocketPaperProps = SlotReference & { readonly today: string };

/** The problem list of one meeting: its cut-off, its items with the three mandatory fields, and what came late. */
export const DocketPaper = ({ rule, slotKey, today }: DocketPaperProps) => {
  const text = useText();
  const day = useDay(today);
  const docket = useSuspenseQuery(docketQuery({ rule, slotKey })).data;
  return (
    <>
      <PageHeading
        title={text('docket.titleOf', { slot: slotName(text, slotKey) })}
        clause={docket.clause}
        lead={
          <>
            {docket.frozenOn === null
              ? text('docket.cutoff.line', { desk: docket.desk })
              : text('docket.frozenOn', { date: day(docket.frozenOn) })}
            {' · '}
            {text('docket.column.cutoff')} <CutoffLine cutoff={docket.cutoff} today={today} />
          </>
        }
        actions={docket.state !== 'not-compiled' && <Papers rule={rule} slotKey={slotKey} />}
      />
      <DocketActions docket={docket} />
      <DocketItems docket={docket} today={today} />
      <Waiting docket={docket} today={today} />
    </>
  );
};
