export { Desk } from './desk.tsx';
export { DutyMatter } from './duty-matter.tsx';
