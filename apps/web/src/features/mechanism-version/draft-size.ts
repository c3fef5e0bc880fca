/**
 * The longest text that is taken into hand, in characters: ten times a long mechanism, and still short enough to be
 * published, however many bytes each character takes.
 */
export const longestDraft = 300_000;

/** A size as people say it, of so many bytes or characters: `51 MB`, `320 KB`. */
export const sizeOf = (length: number): string =>
  length < 1_048_576 ? `${Math.ceil(length / 1024)} KB` : `${Math.round(length / 1_048_576)} MB`;
