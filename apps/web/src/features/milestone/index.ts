export { Milestones } from './milestones.tsx';
export { PlanPage } from './plan-page.tsx';
