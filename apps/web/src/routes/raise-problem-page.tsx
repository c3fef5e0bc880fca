import { useNavigate } from '@tanstack/react-router';
import { PageHeading } from '../design/page-heading.tsx';
import { RaiseForm } from '../features/problem/index.ts';
import { useToday } from '../features/session/index.ts';
import { useText } from '../text/use-text.ts';

export const RaiseProblemPage = () => {
  const text = useText();
  const navigate = useNavigate();
  return (
    <>
      <PageHeading title={text('problem.raise')} />
      <RaiseForm
        today={useToday()}
        onRaised={(problemId) =>
          void navigate({ to: '/resolution/problems/$problemId', params: { problemId } })
        }
      />
    </>
  );
};
