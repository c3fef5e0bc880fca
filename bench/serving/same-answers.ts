/**
 * Compares what two servers say to the same question, letter by letter: only who gives the same may be timed beside.
 *
 * @throws Error with the first place at which they differ
 */
export async function sameAnswers(
  product: { url: string; cookie: string },
  bare: { url: string },
  paths: readonly string[],
): Promise<void> {
  for (const path of paths) {
    const [ours, theirs] = await Promise.all([
      fetch(product.url + path, { headers: { cookie: product.cookie } }).then((answer) => answer.text()),
      fetch(bare.url + path).then((answer) => answer.text()),
    ]);
    if (ours === theirs) continue;
    const at = [...ours].findIndex((letter, index) => letter !== theirs[index]);
    throw new Error(`${path} differs:\n${ours.slice(at - 80, at + 80)}\n${theirs.slice(at - 80, at + 80)}`);
  }
}
