import { command, query } from '../../http/handler.ts';
import { listPapers } from './list.ts';
import { receivePaper } from './receive.ts';

export { type Entered, enterIssued, type IssuedWords } from './enter-issued.ts';
export { findPapers, withIds } from './find-papers.ts';
export { type EnteredNumbered, issueNumbered } from './issue-numbered.ts';
export { issueUnnumbered } from './issue-unnumbered.ts';
export { refuseMissing } from './keep-pair.ts';
export { issuedFile } from './scope.ts';

export const issuedPaperHandlers = {
  list: query(listPapers),
  receive: command(receivePaper),
};
