import { useSuspenseQuery } from '@tanstack/react-query';
import { Navigate, useNavigate } from '@tanstack/react-router';
import { EditRoom, versionsQuery } from '../features/mechanism-version/index.ts';

/** The mechanism being changed; whoever may not publish is shown its versions instead. */
export const MechanismEdit = () => {
  const navigate = useNavigate();
  const { mayPublish } = useSuspenseQuery(versionsQuery).data;
  if (!mayPublish) return <Navigate to="/mechanism" search={{ view: 'versions' }} replace />;
  return <EditRoom onPublished={() => void navigate({ to: '/mechanism', search: { view: 'versions' } })} />;
};
