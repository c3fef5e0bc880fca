import { useNavigate } from '@tanstack/react-router';
import { PageHeading } from '../design/page-heading.tsx';
import { EnterForm } from '../features/supervision/index.ts';
import { useText } from '../text/use-text.ts';

export const EnterSupervisionPage = () => {
  const text = useText();
  const navigate = useNavigate();
  return (
    <>
      <PageHeading title={text('supervision.enter.title')} lead={text('supervision.enter.lead')} />
      <EnterForm
        onEntered={(itemId) => void navigate({ to: '/supervision/$itemId', params: { itemId } })}
        onLeave={() => void navigate({ to: '/supervision' })}
      />
    </>
  );
};
