export { isAnswered } from './answered.ts';
export { checkMechanism } from './check-mechanism.ts';
