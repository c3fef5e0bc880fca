export { beginsOn, plannedBackward } from './backward.ts';
export { finishOf, type Forecast, forecast, milestonesCounted, type ReachedOn } from './forecast.ts';
export { type SlipLink, slipsOf } from './slips.ts';
export type { MilestoneStep, PlanFault, PlannedStep } from './step.ts';
export { type MilestoneTemplate, templateFor } from './template.ts';
export { type EarlierDate, earlierDates, planOn, type PlanVersion } from './versions.ts';
