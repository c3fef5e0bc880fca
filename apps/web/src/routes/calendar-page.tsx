import { getRouteApi } from '@tanstack/react-router';
import { PageHeading } from '../design/page-heading.tsx';
import { CalendarRoom, entryKinds, searchOf } from '../features/calendar-feed/index.ts';
import { useToday } from '../features/session/index.ts';
import { useText } from '../text/use-text.ts';

const route = getRouteApi('/county/calendar');

export const CalendarPage = () => {
  const text = useText();
  const today = useToday();
  const navigate = route.useNavigate();
  const { view = 'list', day = today, of, hide = '' } = route.useSearch();
  const hidden = entryKinds.filter((kind) => hide.split(',').includes(kind));
  return (
    <>
      <PageHeading title={text('shell.room.calendar')} lead={text('calendarFeed.lead')} />
      <CalendarRoom
        look={{ view, day, of, hidden }}
        onLook={(look) => void navigate({ search: searchOf(look) })}
      />
    </>
  );
};
