import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Rewrites a DOCX or XLSX so that it carries the paper's date and not the moment of its making: both libraries stamp
 * the clock into `docProps/core.xml` and into the zip. The same paper then gives the same bytes.
 */
export function seal(file: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(file);
  const core = parts['docProps/core.xml'];
  if (core !== undefined) parts['docProps/core.xml'] = strToU8(dated(strFromU8(core), date));
  // A zip holds local time without a zone, and fflate reads the Date in the machine's own: so it is made there.
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 6 });
}

function dated(core: string, date: string): string {
  return core.replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
    (_, opening: string) => `${opening}${date}T00:00:00Z`,
  );
}
