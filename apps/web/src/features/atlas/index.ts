export { editionsQuery } from './atlas-queries.ts';
export { EditionSheet } from './edition-sheet.tsx';
export { EditionsTable } from './editions-table.tsx';
export { Reader } from './reader.tsx';
