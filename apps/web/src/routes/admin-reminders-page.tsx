import { Link } from '@tanstack/react-router';
import { PageHeading } from '../design/page-heading.tsx';
import { ReminderAdministration } from '../features/reminder/index.ts';
import { useText } from '../text/use-text.ts';

export const AdminRemindersPage = () => {
  const text = useText();
  return (
    <>
      <PageHeading
        title={text('reminder.admin.title')}
        lead={text('reminder.admin.lead')}
        actions={<Link to="/admin">{text('reminder.admin.accounts')}</Link>}
      />
      <ReminderAdministration />
    </>
  );
};
