import type { Comparison } from '@guatu/engine';
import type { Named } from '../names.ts';
import type { Range } from '../range.ts';

/** Two mechanisms with their names, and how they differ in a time. */
export type Compared = { before: Named; after: Named; range: Range; comparison: Comparison };
