export { MinutesPage } from './page.tsx';
export { StandingLight } from './standing-light.tsx';
