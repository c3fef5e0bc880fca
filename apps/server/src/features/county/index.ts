export { enterDemonstration } from './demonstration/index.ts';
export { enterOrganisation } from './enter-organisation.ts';
export { findCounty } from './find-county.ts';
export { openCounty } from './open-county.ts';
