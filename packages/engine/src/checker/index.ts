export { checkMechanism } from './check-mechanism.ts';
