import { useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { AssignmentForm } from './assignment-form.tsx';
import { AssignmentList, postOptions } from './assignment-list.tsx';
import { type Assignment, portfolioAssignments } from './assignments.ts';
import { organisationQuery } from './organisation-query.ts';

/** Which leader answers for each unit (二（一）4); the secretariat changes it. */
export const PortfolioList = () => {
  const text = useText();
  const organisation = useSuspenseQuery(organisationQuery).data;
  return (
    <AssignmentList
      caption={text('mechanism.posts.portfolios')}
      rows={portfolioAssignments(organisation, useToday())}
      about={(unit) => text('mechanism.posts.assign.goesWith', { unit })}
      mayKeep={organisation.mayKeep}
      form={(row, onLeave) => <PortfolioForm row={row} onLeave={onLeave} />}
    />
  );
};

type PortfolioFormProps = { readonly row: Assignment; readonly onLeave: () => void };

const PortfolioForm = ({ row: { id, name, last }, onLeave }: PortfolioFormProps) => {
  const text = useText();
  const { posts, leaders } = useSuspenseQuery(organisationQuery).data;
  const command = useCommand(api.organisation.assignPortfolio.call, onLeave);
  return (
    <AssignmentForm
      title={text('mechanism.posts.assign.title', { name })}
      label={text('mechanism.posts.leader')}
      options={postOptions(posts, leaders)}
      last={last}
      command={command}
      inputOf={({ post, expected, from }) => ({
        unitId: id,
        leaderPostId: post,
        expectedLeader: expected,
        from,
      })}
      onLeave={onLeave}
    />
  );
};
