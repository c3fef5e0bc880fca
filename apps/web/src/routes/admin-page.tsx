import { Link } from '@tanstack/react-router';
import { PageHeading } from '../design/page-heading.tsx';
import { AccountRegister } from '../features/accounts/index.ts';
import { useText } from '../text/use-text.ts';

export const AdminPage = () => {
  const text = useText();
  return (
    <>
      <PageHeading
        title={text('accounts.title')}
        lead={text('accounts.lead')}
        actions={<Link to="/admin/reminders">{text('reminder.admin.title')}</Link>}
      />
      <AccountRegister />
    </>
  );
};
