export { largestText, placeFindings, readMechanism, type Reading } from './read-mechanism.ts';
