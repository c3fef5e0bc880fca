import { useSuspenseQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { AssignmentForm } from './assignment-form.tsx';
import { AssignmentList, postOptions } from './assignment-list.tsx';
import { type Assignment, liaisonAssignments } from './assignments.ts';
import { organisationQuery } from './organisation-query.ts';

/** Which deputy helps each leader (二（三）1); the secretariat changes it. */
export const LiaisonList = () => {
  const text = useText();
  const organisation = useSuspenseQuery(organisationQuery).data;
  return (
    <AssignmentList
      caption={text('mechanism.posts.liaison')}
      rows={liaisonAssignments(organisation, useToday())}
      about={(units) => text('mechanism.posts.assign.answersFor', { units })}
      mayKeep={organisation.mayKeep}
      form={(row, onLeave) => <LiaisonForm row={row} onLeave={onLeave} />}
    />
  );
};

type LiaisonFormProps = { readonly row: Assignment; readonly onLeave: () => void };

const LiaisonForm = ({ row: { id, name, last }, onLeave }: LiaisonFormProps) => {
  const text = useText();
  const { posts, deputies } = useSuspenseQuery(organisationQuery).data;
  const command = useCommand(api.organisation.assignLiaison.call, onLeave);
  return (
    <AssignmentForm
      title={text('mechanism.posts.assign.title', { name })}
      label={text('mechanism.posts.liaison')}
      options={postOptions(posts, deputies)}
      last={last}
      command={command}
      inputOf={({ post, expected, from }) => ({
        leaderPostId: id,
        deputyPostId: post,
        expectedDeputy: expected,
        from,
      })}
      onLeave={onLeave}
    />
  );
};
