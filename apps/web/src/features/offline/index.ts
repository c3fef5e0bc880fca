export { NewerPage } from './newer-page.tsx';
export { OfflineStrip } from './offline-strip.tsx';
export { OthersUnsent } from './others-unsent.tsx';
export { SignOut } from './sign-out.tsx';
export { UnsentLink } from './unsent-link.tsx';
export { UnsentPage } from './unsent-page.tsx';
export { UnsentRefusal } from './unsent-refusal.tsx';
export { useOffline } from './use-offline.ts';
