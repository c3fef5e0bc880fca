/** The phrase with exactly one 。 at its end, whatever its writer ended it with. */
export function sentence(phrase: string): string {
  return `${phrase.trim().replace(/[。．.；;，,、]+$/u, '')}。`;
}
