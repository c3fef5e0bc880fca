import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { PageHeading } from '../../design/page-heading.tsx';
import { slotName } from '../../text/slot-name.ts';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import type { Groundbreaking } from './groundbreaking-queries.ts';

type EventHeadProps = {
  readonly event: Groundbreaking;
  readonly today: string;
  readonly actions?: ReactNode;
};

/** Which event it is, when and where, and where that is not its own part of the year, why. */
export const EventHead = ({ event, today, actions }: EventHeadProps) => {
  const text = useText();
  const day = useDay(today);
  const { heldOn, startsAt, place, window, outsideBecause, skippedBecause } = event;
  const words = [
    text(`groundbreaking.state.${event.state}`),
    ...(heldOn === null
      ? [text('groundbreaking.windowIs', { from: day(window.from), to: day(window.to) })]
      : [text('groundbreaking.when', { day: day(heldOn), time: startsAt ?? '' })]),
    ...(place === null ? [] : [place]),
    ...(outsideBecause === null ? [] : [text('groundbreaking.outside', { reason: outsideBecause })]),
    ...(skippedBecause === null ? [] : [text('groundbreaking.skipped', { reason: skippedBecause })]),
  ];
  return (
    <PageHeading
      title={`${event.label} ${slotName(text, event.slotKey)}`}
      clause={event.clause}
      lead={words.join(' · ')}
      actions={
        <>
          {actions}
          <Link to="/groundbreakings" search={{ year: Number(event.slotKey.slice(0, 4)) }}>
            {text('groundbreaking.back')}
          </Link>
        </>
      }
    />
  );
};
