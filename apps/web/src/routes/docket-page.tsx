import { useParams } from '@tanstack/react-router';
import { DocketPaper } from '../features/docket/index.ts';
import { useToday } from '../features/session/index.ts';

export const DocketPage = () => {
  const { rule, slotKey } = useParams({ from: '/county/resolution/dockets/$rule/$slotKey' });
  return <DocketPaper key={`${rule}/${slotKey}`} rule={rule} slotKey={slotKey} today={useToday()} />;
};
