import { useNavigate } from '@tanstack/react-router';
import { ReportList } from '../features/supervision/index.ts';

export const SupervisionReportsPage = () => {
  const navigate = useNavigate();
  return (
    <ReportList
      onDrawnUp={(draftId) => void navigate({ to: '/supervision/reports/$draftId', params: { draftId } })}
    />
  );
};
