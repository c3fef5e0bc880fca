/** A pair of a Cookie header as a browser takes it. */
export function cookieOf(pair: string, url: string) {
  const at = pair.indexOf('=');
  return { name: pair.slice(0, at), value: decodeURIComponent(pair.slice(at + 1)), url };
}
