export { isDataFolderInUse, openDataFolder, type DataFolder, type DataFolderInUse } from './open.ts';
