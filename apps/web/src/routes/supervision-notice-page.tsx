import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { PageHeading } from '../design/page-heading.tsx';
import { NoticeForm } from '../features/supervision/index.ts';
import { useText } from '../text/use-text.ts';

const route = getRouteApi('/county/supervision/notice');

export const SupervisionNoticePage = () => {
  const text = useText();
  const navigate = useNavigate();
  const { items } = route.useSearch();
  return (
    <>
      <PageHeading title={text('supervision.notice.title')} lead={text('supervision.notice.lead')} />
      <NoticeForm
        itemIds={items.split(',').filter((id) => id !== '')}
        onLeave={() => void navigate({ to: '/supervision' })}
      />
    </>
  );
};
