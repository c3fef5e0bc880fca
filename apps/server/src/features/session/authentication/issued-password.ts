import { createHmac } from 'node:crypto';

// Without letters that are mistaken for one another or for a digit when read aloud or copied from paper.
const letters = 'abcdefghjkmnpqrstuvwxyz';
const digits = '23456789';

/**
 * The password that a command issues, such as `Hkqe-wmrb-tpxa-4728`: 16 characters of all four classes, about 66 bits.
 * It follows from the county's secret and the command's key, so that the retry of a lost answer can repeat it although
 * it is stored nowhere.
 */
export function issuedPassword(secret: string, key: string): string {
  let number = BigInt(`0x${createHmac('sha256', secret).update(`issued password ${key}`).digest('hex')}`);
  const draw = (alphabet: string) => {
    const character = alphabet.charAt(Number(number % BigInt(alphabet.length)));
    number /= BigInt(alphabet.length);
    return character;
  };
  const group = (alphabet: string) => Array.from({ length: 4 }, () => draw(alphabet)).join('');
  const [first, second, third] = [group(letters), group(letters), group(letters)];
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}-${second}-${third}-${group(digits)}`;
}
