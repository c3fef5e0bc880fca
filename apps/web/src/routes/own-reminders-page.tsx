import { Link } from '@tanstack/react-router';
import { PageHeading } from '../design/page-heading.tsx';
import { OwnForm } from '../features/reminder/index.ts';
import { useText } from '../text/use-text.ts';

export const OwnRemindersPage = () => {
  const text = useText();
  return (
    <>
      <PageHeading
        title={text('reminder.own.title')}
        lead={text('reminder.own.lead')}
        actions={<Link to="/reminders">{text('reminder.back')}</Link>}
      />
      <OwnForm />
    </>
  );
};
