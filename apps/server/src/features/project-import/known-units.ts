import type { KnownUnit } from '@guatu/engine';
import type { Rulebook } from '../mechanism/index.ts';

/**
 * The county's units under every name that lists give them: 县水务局 is also 水务局, and 临溪县水务局 in what the city
 * prints.
 */
export function knownUnits({ mechanism, organisation }: Rulebook): KnownUnit[] {
  const county = mechanism.jurisdiction.name;
  const shortNames = new Map(mechanism.organisation.units.map(({ id, shortName }) => [id, shortName]));
  return organisation.units.map(({ id, name }) => {
    const bare = name.replace(/^县/, '');
    const short = shortNames.get(id);
    const aliases = [bare, `${county}${bare}`, ...(short ? [short, `县${short}`, `${county}${short}`] : [])];
    return { id, name, aliases: aliases.filter((alias) => alias !== name) };
  });
}
