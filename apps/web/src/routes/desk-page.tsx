import { PageHeading } from '../design/page-heading.tsx';
import { Desk } from '../features/desk/index.ts';
import { Invitations } from '../features/meeting/index.ts';
import { useSession } from '../features/session/index.ts';
import { useDay } from '../text/use-day.ts';
import { useText } from '../text/use-text.ts';

export const DeskPage = () => {
  const text = useText();
  const { today, person } = useSession();
  const day = useDay(today);
  const posts = (person?.posts ?? []).map(({ name }) => name).join('、');
  return (
    <>
      <PageHeading
        title={text('shell.room.desk')}
        lead={posts === '' ? text('desk.lead.none') : text('desk.lead.one', { posts, date: day(today) })}
      />
      <Invitations today={today} />
      <Desk />
    </>
  );
};
