export { HallPage } from './hall/hall-page.tsx';
export { WallPage } from './wall-page.tsx';
