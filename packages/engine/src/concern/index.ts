export { type Concern, type ConcernContext, concernOf, isConcerned } from './concern.ts';
