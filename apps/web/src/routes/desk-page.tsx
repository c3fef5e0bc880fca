import { PageHeading } from '../design/page-heading.tsx';
import { HeldPosts } from '../features/session/index.ts';
import { useText } from '../text/use-text.ts';

export const DeskPage = () => (
  <>
    <PageHeading title={useText()('shell.room.desk')} />
    <HeldPosts />
  </>
);
