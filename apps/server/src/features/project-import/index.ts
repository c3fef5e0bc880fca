import { command, query } from '../../http/handler.ts';
import { applyImport } from './apply.ts';
import { listImports } from './list.ts';
import { previewImport } from './preview.ts';
import { showImport } from './show.ts';
import { undoImport } from './undo.ts';

export const projectImportHandlers = {
  list: query(listImports),
  preview: command(previewImport),
  show: query(showImport),
  apply: command(applyImport),
  undo: command(undoImport),
};
