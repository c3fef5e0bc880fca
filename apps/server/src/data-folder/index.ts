export { isDataFolderInUse, openDataFolder, type DataFolder, type DataFolderInUse } from './open.ts';
export { processStart } from './running-process.ts';
