import { getRouteApi } from '@tanstack/react-router';
import { Comparison, Room, ScorecardView, WhatIf } from '../features/assessment/index.ts';

const room = getRouteApi('/county/assessment');
const whatIf = getRouteApi('/county/assessment/what-if');
const comparison = getRouteApi('/county/assessment/comparison');
const scorecard = getRouteApi('/county/assessment/$unitId');

export const AssessmentPage = () => <Room wanted={room.useSearch()} />;
export const WhatIfPage = () => <WhatIf wanted={whatIf.useSearch()} />;
export const ComparisonPage = () => <Comparison wanted={comparison.useSearch()} />;
export const ScorecardPage = () => (
  <ScorecardView wanted={scorecard.useSearch()} unitId={scorecard.useParams().unitId} />
);
