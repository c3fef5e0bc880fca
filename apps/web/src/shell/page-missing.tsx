import { Link } from '@tanstack/react-router';
import { EmptyState } from '../design/empty-state.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { useText } from '../text/use-text.ts';

/** For an address that leads nowhere. */
export const PageMissing = () => {
  const text = useText();
  return (
    <>
      <PageHeading title={text('shell.error.notFound')} />
      <EmptyState action={<Link to="/">{text('shell.error.home')}</Link>}>
        {text('shell.error.notFoundDetail')}
      </EmptyState>
    </>
  );
};
