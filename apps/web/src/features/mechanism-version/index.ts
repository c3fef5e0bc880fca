import { lazy } from 'react';

export { versionsQuery } from './version-queries.ts';

/** The engine comes with these two; whoever only reads the mechanism never loads it. */
export const EditRoom = lazy(async () => ({ default: (await import('./edit-room.tsx')).EditRoom }));
export const VersionsRoom = lazy(async () => ({
  default: (await import('./versions-room.tsx')).VersionsRoom,
}));
