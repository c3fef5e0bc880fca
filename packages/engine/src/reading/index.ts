export { placeFindings, readMechanism, type Reading } from './read-mechanism.ts';
