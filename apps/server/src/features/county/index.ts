export { findCounty } from './find-county.ts';
export { openCounty } from './open-county.ts';
