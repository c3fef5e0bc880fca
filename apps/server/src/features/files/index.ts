export { type FileStore, localFileStore } from './store.ts';
export { type ReceivedFile, receiveFile, renditionWidths, uploadLimitBytes } from './receive.ts';
export { fileRoutes } from './routes.ts';
