import { useParams } from '@tanstack/react-router';
import { Dossier } from '../features/problem/index.ts';
import { useToday } from '../features/session/index.ts';

export const ProblemPage = () => {
  const { problemId } = useParams({ from: '/county/resolution/problems/$problemId' });
  return <Dossier key={problemId} problemId={problemId} today={useToday()} />;
};
