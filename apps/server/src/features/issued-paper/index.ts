import { command, query } from '../../http/handler.ts';
import { listPapers } from './list.ts';
import { receivePaper } from './receive.ts';
import { showPaper } from './show.ts';
import { saveTemplate } from './template/save.ts';
import { showTemplates } from './template/show.ts';

export type { Entered, IssuedWords } from './enter-issued.ts';
export { findPapers, withIds } from './find-papers.ts';
export { type EnteredNumbered, issueNumbered, type Prepared } from './issue-numbered.ts';
export { issueUnnumbered } from './issue-unnumbered.ts';
export { refuseMissing } from './keep-pair.ts';
export { issuedPaperRoutes } from './routes.ts';
export { issuedFile, openToCounty } from './scope.ts';
export { inFull } from './template/in-full.ts';
export { type PaperTemplate, templateFor } from './template/template-for.ts';

export const issuedPaperHandlers = {
  list: query(listPapers),
  show: query(showPaper),
  receive: command(receivePaper),
  templates: query(showTemplates),
  saveTemplate: command(saveTemplate),
};
