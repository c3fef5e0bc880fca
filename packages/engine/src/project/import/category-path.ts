import { type SectionMarker, type SectionStyle, sectionStyles } from './section-marker.ts';

/** The sections that are open at a row, outermost first. */
export type OpenSections = ReadonlyArray<{ style: SectionStyle; title: string }>;

const numberedDepth = sectionStyles.indexOf('dash');
const depthOf = (style: SectionStyle): number => sectionStyles.indexOf(style);

/** Whether a section's own numbering says how deep it stands. */
export const isNumbered = (style: SectionStyle | undefined): boolean =>
  style !== undefined && depthOf(style) <= numberedDepth;

/**
 * The sections open after a section row. A style met before closes everything down to it; a new numbered style goes
 * under the numbered styles that are usually above it; a title without numbering goes under whatever is open.
 */
export const openSection = (open: OpenSections, { style, title }: SectionMarker): OpenSections => {
  const same = open.findIndex((section) => section.style === style);
  if (same >= 0) return [...open.slice(0, same), { style, title }];
  if (depthOf(style) > numberedDepth) return [...open, { style, title }];
  const deeper = open.findIndex(
    (section) => depthOf(section.style) <= numberedDepth && depthOf(section.style) > depthOf(style),
  );
  return [...(deeper < 0 ? open : open.slice(0, deeper)), { style, title }];
};

/** The category of a project: the titles of the sections it stands in, the widest first. */
export const titlesOf = (open: OpenSections): string[] => open.map(({ title }) => title);
