import { type IRunOptions, TextRun } from 'docx';
import { officeFamilies } from '../typeset/font-book.ts';

/** The roles a Word file names: those of GB/T 9704. */
export type OfficeRole = keyof typeof officeFamilies;

/** Half-points, as Word counts: sizes 2, 3 and 4 are 22, 16 and 14 pt. */
export const size = { two: 44, three: 32, four: 28 } as const;

/** The office's licensed face in every slot: Word would set digits and Latin in another one otherwise. */
export function officeFont(role: OfficeRole): Pick<IRunOptions, 'font'> {
  const name = officeFamilies[role][0]!;
  return { font: { eastAsia: name, ascii: name, hAnsi: name, cs: name } };
}

export type RunLook = Pick<IRunOptions, 'size' | 'color'>;

/** A run in a role's face. */
export function run(
  role: OfficeRole,
  children: NonNullable<IRunOptions['children']>,
  options: RunLook = {},
): TextRun {
  return new TextRun({ ...officeFont(role), ...options, children });
}
