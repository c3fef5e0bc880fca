/** Narrower than this a column holds nothing that can be read. */
const narrowest = 10;

/** Between two columns. */
export const gap = 2;

/**
 * How wide columns are made so that they stand side by side in so many columns of a terminal: the widest give way first.
 * Null where they cannot.
 */
export const fit = (widths: readonly number[], columns: number): number[] | null => {
  const fitted = [...widths];
  const room = columns - gap * (widths.length - 1);
  for (let over = fitted.reduce((sum, width) => sum + width, 0) - room; over > 0; over -= 1) {
    const widest = Math.max(...fitted);
    if (widest <= narrowest) return null;
    fitted[fitted.indexOf(widest)] = widest - 1;
  }
  return fitted;
};
