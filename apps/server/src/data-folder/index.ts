export { openDataFolder, type DataFolder } from './open.ts';
