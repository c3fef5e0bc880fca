import { command, query } from '../../http/handler.ts';
import { applyImport } from './apply.ts';
import { previewImport } from './preview.ts';
import { showImport } from './show.ts';

export const projectImportHandlers = {
  preview: command(previewImport),
  show: query(showImport),
  apply: command(applyImport),
};
