export { PaperFiles } from './paper-files.tsx';
export { PaperPage } from './paper-page.tsx';
export { PaperRegister } from './paper-register.tsx';
export { readPaperSearch } from './paper-search.ts';
export { Receipts } from './receipts.tsx';
export { TemplatesPage } from './templates-page.tsx';
