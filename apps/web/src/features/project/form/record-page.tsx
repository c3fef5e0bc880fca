import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { PageHeading } from '../../../design/page-heading.tsx';
import { useText } from '../../../text/use-text.ts';
import { Gaps } from '../page/gaps.tsx';
import { projectQuery } from '../page/project-query.ts';
import actions from '../register/register-page.module.css';
import { PermitsForm } from './permits-form.tsx';
import { PositionForm } from './position-form.tsx';
import { SourcesForm } from './sources-form.tsx';

const route = getRouteApi('/county/projects/$projectId/record');

/** What the unit on the spot keeps up: where the project is, its money, its permits. */
export const RecordPage = () => {
  const text = useText();
  const { projectId } = route.useParams();
  const project = useSuspenseQuery(projectQuery(projectId)).data;
  return (
    <>
      <PageHeading
        title={text('project.form.keepUpTitle')}
        lead={project.name}
        actions={
          <Link to="/projects/$projectId" params={{ projectId }} className={actions.action}>
            {project.name}
          </Link>
        }
      />
      <Gaps gaps={project.gaps} />
      <PositionForm project={project} />
      <SourcesForm project={project} />
      <PermitsForm project={project} />
    </>
  );
};
