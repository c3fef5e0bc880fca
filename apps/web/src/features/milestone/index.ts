export { Milestones } from './milestones.tsx';
export { PlanPage } from './plan-page.tsx';
export { TemplatesPage } from './templates-page.tsx';
