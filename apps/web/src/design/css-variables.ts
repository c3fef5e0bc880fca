/** A token, or a group of them. */
type Tokens = { readonly [name: string]: string | Tokens };

/** Tokens as CSS variables: `{ colour: { inkSoft: '#444' } }` gives `['--colour-ink-soft', '#444']`. */
export const cssVariables = (tokens: Tokens, path = '-'): [name: string, value: string][] =>
  Object.entries(tokens).flatMap(([name, value]) => {
    const variable = `${path}-${name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
    return typeof value === 'string' ? [[variable, value]] : cssVariables(value, variable);
  });

/** Sets the tokens on the document. Done by script before the first paint: a policy without inline styles allows it. */
export const applyTokens = (tokens: Tokens, { style }: HTMLElement): void => {
  for (const [name, value] of cssVariables(tokens)) style.setProperty(name, value);
};
