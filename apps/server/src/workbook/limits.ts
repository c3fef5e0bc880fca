/** How much of a machine one workbook may claim. Sizes in bytes. */
export type WorkbookLimits = {
  fileSize: number;
  /** All parts of the package that are read, inflated. */
  inflatedSize: number;
  /** Inflated by packed size of one part; parts below `ratioFrom` are let off, for short XML may pack very well. */
  ratio: number;
  ratioFrom: number;
  parts: number;
  /** Per sheet, without empty rows and columns at its end. */
  rows: number;
  columns: number;
  cells: number;
  memoryMegabytes: number;
  milliseconds: number;
};

const megabyte = 1024 * 1024;

/** Room for a province's list many times over: the largest published ones are a few thousand rows in under 2 MB. */
export const defaultLimits: WorkbookLimits = {
  fileSize: 50 * megabyte,
  inflatedSize: 128 * megabyte,
  ratio: 200,
  ratioFrom: 8 * megabyte,
  parts: 2_000,
  rows: 50_000,
  columns: 256,
  cells: 1_000_000,
  memoryMegabytes: 512,
  milliseconds: 30_000,
};
