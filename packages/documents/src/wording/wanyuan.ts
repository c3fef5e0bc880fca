/** Whole yuan in 万元, to the cent of a 万 and without idle noughts: 12345600 is `1234.56`. */
export function wanyuan(yuan: number): string {
  return String(Math.round(yuan / 100) / 100);
}

/** Whole yuan in 亿元, with two decimals: for a sum too large to be read in 万元 at a glance. */
export function yiyuan(yuan: number): string {
  return (yuan / 100_000_000).toFixed(2);
}
