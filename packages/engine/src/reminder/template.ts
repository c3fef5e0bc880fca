/** What a message to a gateway can be made from. */
export const blanks = ['phone', 'text', 'link'] as const;
export type Blank = (typeof blanks)[number];

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

const blank = /\{\{\s*(\w*)\s*\}\}/g;

/**
 * Whether a template is JSON, names no other blanks than there are, and says to whom and what: without a number nobody
 * gets it, without a link or text nobody understands it.
 */
export const isTemplate = (template: string): boolean => {
  const named = [...template.matchAll(blank)].map(([, name]) => name);
  return (
    isJson(template) &&
    named.every((name) => blanks.some((one) => one === name)) &&
    named.includes('phone') &&
    (named.includes('text') || named.includes('link')) &&
    named.length === filledBlanks(JSON.parse(template) as Json)
  );
};

/** The template with its blanks filled, as JSON: they are filled within its strings, so that no value breaks out of one. */
export const fillTemplate = (template: string, values: Readonly<Record<Blank, string>>): string =>
  JSON.stringify(
    mapStrings(JSON.parse(template) as Json, (text) =>
      text.replace(blank, (whole, name: string) => (name in values ? values[name as Blank] : whole)),
    ),
  );

const isJson = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
};

/** A blank in the name of a field is not filled. */
const filledBlanks = (json: Json): number => {
  let count = 0;
  mapStrings(json, (text) => {
    count += [...text.matchAll(blank)].length;
    return text;
  });
  return count;
};

const mapStrings = (json: Json, change: (text: string) => string): Json => {
  if (typeof json === 'string') return change(json);
  if (Array.isArray(json)) return json.map((one) => mapStrings(one, change));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([name, one]) => [name, mapStrings(one, change)]));
};
