import { Navigate } from '@tanstack/react-router';
import { PageHeading } from '../design/page-heading.tsx';
import { PeopleList, SignInForm, useSession } from '../features/session/index.ts';
import { Masthead } from '../shell/masthead.tsx';
import shell from '../shell/shell.module.css';
import { useText } from '../text/use-text.ts';

/** A demonstration is entered as one of its people; a county with a name and a password. */
export const SignInPage = () => {
  const text = useText();
  const { county, person } = useSession();
  if (person !== null) return <Navigate to="/" replace />;
  return (
    <>
      <Masthead county={county.name} person={null} />
      <main id="content" className={county.demonstration ? shell.content : shell.sheet} tabIndex={-1}>
        {county.demonstration ? (
          <>
            <PageHeading
              title={text('session.demonstration.title')}
              lead={text('session.demonstration.lead')}
            />
            <PeopleList />
          </>
        ) : (
          <>
            <PageHeading title={text('session.signIn.title')} />
            <SignInForm />
          </>
        )}
      </main>
    </>
  );
};
