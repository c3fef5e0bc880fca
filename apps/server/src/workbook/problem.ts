/** Why a workbook was refused; the sentences stand in the messages under `import.problem`. */
export const workbookProblemCodes = [
  'workbook-too-large',
  'workbook-unreadable',
  'workbook-encrypted',
  'workbook-bomb',
  'workbook-too-many-cells',
  'workbook-too-slow',
] as const;
export type WorkbookProblemCode = (typeof workbookProblemCodes)[number];

/** A workbook that is not read, and the figures that its sentence is made from. */
export class WorkbookProblem extends Error {
  readonly code: WorkbookProblemCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: WorkbookProblemCode, params: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}
