/** What is new, gone or different, as `diff` marks it. */
export const signs = {
  appear: '+',
  vanish: '-',
  move: '~',
  added: '+',
  removed: '-',
  changed: '~',
} as const;
