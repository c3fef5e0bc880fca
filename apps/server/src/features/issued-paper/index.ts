import { command, query } from '../../http/handler.ts';
import { listPapers } from './list.ts';
import { receivePaper } from './receive.ts';

export type { Entered } from './enter-issued.ts';
export { findPapers, withIds } from './find-papers.ts';
export { issueNumbered, type Prepared, refuseMissing } from './issue-numbered.ts';
export { issuedTo } from './scope.ts';

export const issuedPaperHandlers = {
  list: query(listPapers),
  receive: command(receivePaper),
};
