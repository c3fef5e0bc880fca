export { ImportPage } from './import-page.tsx';
export { ImportStartPage } from './import-start-page.tsx';
