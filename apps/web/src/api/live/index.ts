export { sayWhere, useIsLive, useLiveUpdates, useRecorders } from './live.ts';
export { type HeardRecorder, pointInHand, typingIn } from './present-recorders.ts';
