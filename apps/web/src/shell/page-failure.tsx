import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { ErrorNotice } from '../design/error-notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { useText } from '../text/use-text.ts';

/** In place of a page that could not be read; the head and the rooms stay. */
export const PageFailure = ({ error }: ErrorComponentProps) => {
  const text = useText();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const retry = () => {
    queries.reset();
    void router.invalidate();
  };
  return (
    <>
      <PageHeading title={text('shell.error.page')} />
      <ErrorNotice error={error} actions={<Button onClick={retry}>{text('shell.error.retry')}</Button>} />
    </>
  );
};
