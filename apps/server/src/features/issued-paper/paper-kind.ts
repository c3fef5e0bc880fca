/** What goes out with a number of its own. */
export const paperKinds = ['supervision-notice', 'bulletin', 'special-report'] as const;
export type PaperKind = (typeof paperKinds)[number];
