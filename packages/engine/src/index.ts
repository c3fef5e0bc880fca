export * from './calendar/index.ts';
export * from './deadline/index.ts';
export * from './finding/index.ts';
export * from './mechanism/index.ts';
export * from './obligation/index.ts';
export * from './organisation/index.ts';
export * from './recurrence/index.ts';
