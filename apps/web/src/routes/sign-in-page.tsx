import { Navigate } from '@tanstack/react-router';
import { PageHeading } from '../design/page-heading.tsx';
import { OthersUnsent } from '../features/offline/index.ts';
import { PeopleList, SignInForm, useSession } from '../features/session/index.ts';
import { Masthead } from '../shell/masthead.tsx';
import { Sheet } from '../shell/sheet.tsx';
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
      {county.demonstration ? (
        <main id="content" className={shell.content} tabIndex={-1}>
          <PageHeading
            title={text('session.demonstration.title')}
            lead={text('session.demonstration.lead')}
          />
          <OthersUnsent />
          <PeopleList />
        </main>
      ) : (
        <Sheet>
          <PageHeading title={text('session.signIn.title')} />
          <OthersUnsent />
          <SignInForm />
        </Sheet>
      )}
    </>
  );
};
