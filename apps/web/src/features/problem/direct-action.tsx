import { Button } from 'antd';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import type { Problem } from './problem-queries.ts';

/** Steps that need nothing written. */
const calls = {
  review: api.problem.review.call,
  submit: api.problem.submit.call,
  'raise-again': api.problem.raiseAgain.call,
};

type DirectActionProps = { readonly problem: Problem; readonly action: keyof typeof calls };

export const isDirect = (action: string): action is keyof typeof calls => action in calls;

/** A step taken with one press. */
export const DirectAction = ({ problem, action }: DirectActionProps) => {
  const text = useText();
  const step = useCommand(calls[action]);
  return (
    <>
      <Button
        type="primary"
        loading={step.pending}
        onClick={() => step.run({ id: problem.id, revision: problem.revision })}
      >
        {text(`problem.action.${action}`)}
      </Button>
      <ErrorNotice error={step.error} />
    </>
  );
};
