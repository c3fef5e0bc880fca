import { Navigate, useNavigate } from '@tanstack/react-router';
import { PageHeading } from '../design/page-heading.tsx';
import { PasswordForm, useSession } from '../features/session/index.ts';
import { Masthead } from '../shell/masthead.tsx';
import { Sheet } from '../shell/sheet.tsx';
import { useText } from '../text/use-text.ts';

/** Stands outside the rooms, because at the first sign-in it is the only page there is. */
export const PasswordPage = () => {
  const text = useText();
  const navigate = useNavigate();
  const { county, person } = useSession();
  if (person === null) return <Navigate to="/sign-in" replace />;
  return (
    <>
      <Masthead county={county.name} person={person} />
      <Sheet>
        <PageHeading
          title={text('session.password.title')}
          {...(person.mustChangePassword ? { lead: text('session.password.first') } : {})}
        />
        <PasswordForm onChanged={() => void navigate({ to: '/' })} />
      </Sheet>
    </>
  );
};
