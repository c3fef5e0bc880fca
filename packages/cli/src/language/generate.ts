import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generated-files.ts';

/** Writes the schema and the references anew; run it after every change of the language or of its texts. */
for (const { path, text } of generatedFiles()) writeFileSync(path, text);
