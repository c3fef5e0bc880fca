/** True, false, or not known (null). What is not known stays so, unless the rest decides. */
export type Truth = boolean | null;

/** False as soon as one is false, whatever is not known of the others. */
export const allOf = (truths: readonly Truth[]): Truth => {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
};

/** True as soon as one is true, whatever is not known of the others. */
export const anyOf = (truths: readonly Truth[]): Truth => {
  if (truths.includes(true)) return true;
  return truths.includes(null) ? null : false;
};

export const notSo = (truth: Truth): Truth => (truth === null ? null : !truth);
