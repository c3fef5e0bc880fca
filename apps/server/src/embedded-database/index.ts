export { startEmbeddedDatabase, type EmbeddedDatabase } from './start.ts';
