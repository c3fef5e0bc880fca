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

export type WorkbookProblemParams = Readonly<Record<string, string | number>>;

/** A workbook that is not read, the figures that its sentence is made from, and for the log what the reader stumbled over. */
export class WorkbookProblem extends Error {
  readonly code: WorkbookProblemCode;
  readonly params: WorkbookProblemParams;

  constructor(code: WorkbookProblemCode, params: WorkbookProblemParams = {}, cause?: unknown) {
    super(code, { cause });
    this.code = code;
    this.params = params;
  }
}
