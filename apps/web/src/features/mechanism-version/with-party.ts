import { type Bearer, type Mechanism, type Organisation, rewrite } from '@guatu/engine';

/**
 * The text with a unit or post of the county's own entered among its units and posts, so that a rule may name it; as it
 * is where the text knows it. A unit comes with those it belongs to.
 */
export const withParty = (
  text: string,
  { organisation }: Mechanism,
  county: Organisation,
  { kind, id }: Bearer,
): string => {
  if (kind === 'unit') return withUnit(text, new Set(organisation.units.map((unit) => unit.id)), county, id);
  const post = county.posts.find((one) => one.id === id);
  if (post === undefined || organisation.posts.some((known) => known.id === id)) return text;
  const known = new Set(organisation.units.map((unit) => unit.id));
  const { unit, name } = post;
  const entry = { id, unit, name, kind: post.kind };
  const path = ['organisation', 'posts', organisation.posts.length];
  return rewrite(withUnit(text, known, county, unit), path, entry) ?? text;
};

const withUnit = (text: string, known: ReadonlySet<string>, county: Organisation, id: string): string => {
  const unit = county.units.find((one) => one.id === id);
  if (unit === undefined || known.has(id)) return text;
  const { name, kind, parent } = unit;
  const above = parent === undefined ? text : withUnit(text, known, county, parent);
  const units = known.size + (above === text ? 0 : newIn(known, county, parent));
  const entry = { id, name, kind, ...(parent !== undefined && { parent }) };
  return rewrite(above, ['organisation', 'units', units], entry) ?? above;
};

/** How many of a unit and those above it a text does not know. */
const newIn = (known: ReadonlySet<string>, county: Organisation, id: string | undefined): number =>
  id === undefined || known.has(id)
    ? 0
    : 1 + newIn(known, county, county.units.find((unit) => unit.id === id)?.parent);
