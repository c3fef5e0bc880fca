/** How much of a machine one workbook may claim. Sizes in bytes. */
export type WorkbookLimits = {
  fileSize: number;
  /** All parts of the package together, inflated. */
  inflatedSize: number;
  /** Inflated by packed size of one part; small parts are let off, for repetitive XML packs very well. */
  ratio: number;
  parts: number;
  rows: number;
  columns: number;
  memoryMegabytes: number;
  milliseconds: number;
};

/** Room for a province's list many times over: the largest published ones are a few thousand rows in under 2 MB. */
export const defaultLimits: WorkbookLimits = {
  fileSize: 50 * 1024 * 1024,
  inflatedSize: 300 * 1024 * 1024,
  ratio: 200,
  parts: 5_000,
  rows: 50_000,
  columns: 256,
  memoryMegabytes: 768,
  milliseconds: 30_000,
};
