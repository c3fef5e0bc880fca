export { enterDemonstration, type History } from './demonstration/index.ts';
export { toldOf } from './demonstration/enter-months.ts';
export { photographOf } from './demonstration/photographs.ts';
export { enterOrganisation } from './enter-organisation.ts';
export { findCounty } from './find-county.ts';
export { openCounty } from './open-county.ts';
