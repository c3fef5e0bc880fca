export { type Concern, concernOf, type ConcernContext } from './concern.ts';
