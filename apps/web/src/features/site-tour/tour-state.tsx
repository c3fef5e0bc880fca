import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import type { TourInYear } from './tour-queries.ts';

/** When a tour is held, as far as somebody has said. */
export const TourState = ({ meeting }: { readonly meeting: TourInYear['meeting'] }) => {
  const text = useText();
  const day = useDay(useToday());
  const state = meeting?.state ?? 'unscheduled';
  return text(`siteTour.state.${state}`, { day: meeting?.heldOn ? day(meeting.heldOn) : '' });
};
