export { DemonstrationStrip } from './demonstration-strip.tsx';
