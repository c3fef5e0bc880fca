export { enterPageImages } from './page-images.ts';
export { fileStands } from './stands.ts';
export { enterPaper, keepPaper, type Paper, paperTypes } from './paper.ts';
export { filesNamed, type NamedFile, requireReceived } from './named.ts';
export { type FileStore, localFileStore } from './store.ts';
export { type ReceivedFile, receiveFile } from './receive.ts';
export { placeTaken } from './camera.ts';
export { handedInBy } from './handed-in-by.ts';
export { fileRoutes, type MayReadFile } from './routes.ts';
