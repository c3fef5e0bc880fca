import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PageHeading } from '../../design/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { scheduleQuery, templatesQuery } from './milestone-queries.ts';
import { PlanForm } from './plan-form.tsx';

const route = getRouteApi('/county/projects/$projectId/milestones');

/** Where a project's milestones are planned backward from completion. */
export const PlanPage = () => {
  const text = useText();
  const { projectId } = route.useParams();
  const navigate = route.useNavigate();
  const schedule = useSuspenseQuery(scheduleQuery(projectId)).data;
  const templates = useSuspenseQuery(templatesQuery(projectId)).data;
  return (
    <>
      <PageHeading
        title={text('milestone.plan.title')}
        lead={text('milestone.lead')}
        actions={
          <Link to="/projects/$projectId" params={{ projectId }}>
            {text('milestone.plan.back')}
          </Link>
        }
      />
      <PlanForm
        projectId={projectId}
        schedule={schedule}
        templates={templates}
        onSaved={() => void navigate({ to: '/projects/$projectId', params: { projectId } })}
      />
    </>
  );
};
