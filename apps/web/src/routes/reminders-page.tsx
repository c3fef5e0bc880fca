import { Link } from '@tanstack/react-router';
import { PageHeading } from '../design/page-heading.tsx';
import { DigestList } from '../features/reminder/index.ts';
import { useText } from '../text/use-text.ts';

export const RemindersPage = () => {
  const text = useText();
  return (
    <>
      <PageHeading
        title={text('reminder.title')}
        lead={text('reminder.lead')}
        actions={<Link to="/reminders/settings">{text('reminder.ownSettings')}</Link>}
      />
      <DigestList />
    </>
  );
};
