import { Link, useNavigate } from '@tanstack/react-router';
import { PageHeading } from '../design/page-heading.tsx';
import { ReportList } from '../features/supervision/index.ts';
import { useText } from '../text/use-text.ts';

export const SupervisionReportsPage = () => {
  const text = useText();
  const navigate = useNavigate();
  return (
    <>
      <Link to="/supervision" className="never-printed">
        {text('supervision.back')}
      </Link>
      <PageHeading title={text('supervision.drafts.title')} lead={text('supervision.drafts.lead')} />
      <ReportList
        onDrawnUp={(draftId) => void navigate({ to: '/supervision/reports/$draftId', params: { draftId } })}
      />
    </>
  );
};
