/** Pixels of a row of the chart; the style sheet takes it from there. */
export const rowHeight = 46;
