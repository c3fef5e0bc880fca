import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page as a ruler finds it: millimetres from its top left corner. For tests only. */
export interface MeasuredPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly MeasuredText[];
  readonly rules: readonly MeasuredRule[];
  readonly pictures: number;
  /** All its words, without spaces. */
  readonly words: string;
}

export interface MeasuredText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** In points. */
  readonly size: number;
}

/** A horizontal rule. */
export interface MeasuredRule {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly thickness: number;
}

export interface MeasuredPdf {
  readonly pages: readonly MeasuredPage[];
  readonly outline: readonly { readonly title: string; readonly page: number }[];
  readonly info: Readonly<Record<string, unknown>>;
}

const millimetres = (points: number): number => (points / 72) * 25.4;

/** Reads a PDF back as it is printed: texts, rules and pictures of each page, in millimetres from its top left. */
export async function readPdf(bytes: Uint8Array): Promise<MeasuredPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  const file = await task.promise;
  try {
    const pages: MeasuredPage[] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      pages.push(await measure(await file.getPage(number)));
    }
    const outline: { title: string; page: number }[] = [];
    for (const { title, dest } of (await file.getOutline()) ?? []) {
      const [target] = dest as Parameters<typeof file.getPageIndex>;
      outline.push({ title, page: (await file.getPageIndex(target)) + 1 });
    }
    return { pages, outline, info: { ...(await file.getMetadata()).info } };
  } finally {
    await task.destroy();
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function measure(page: Page): Promise<MeasuredPage> {
  const [, , width, height] = page.view as [number, number, number, number];
  const { items } = await page.getTextContent();
  const texts = items
    .flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []))
    .map(({ str, transform, width: advance }) => ({
      text: str,
      left: millimetres(transform[4]),
      right: millimetres(transform[4] + advance),
      baseline: millimetres(height - transform[5]),
      size: transform[0] as number,
    }));
  const { fnArray, argsArray } = await page.getOperatorList();
  return {
    width: millimetres(width),
    height: millimetres(height),
    texts,
    rules: strokes(fnArray, argsArray, height),
    pictures: fnArray.filter((operation) => operation === OPS.paintImageXObject).length,
    words: texts.map(({ text }) => text.replaceAll(/\s/g, '')).join(''),
  };
}

/** Follows only what Typst writes for a line: save, move the origin, set the width, one straight path, restore. */
function strokes(operations: readonly number[], args: readonly unknown[][], height: number): MeasuredRule[] {
  const rules: MeasuredRule[] = [];
  let origin = [0, 0] as readonly [number, number];
  let thickness = 0;
  for (const [index, operation] of operations.entries()) {
    const given = args[index]!;
    if (operation === OPS.transform) origin = [given[4] as number, given[5] as number];
    if (operation === OPS.setLineWidth) thickness = given[0] as number;
    if (operation !== OPS.constructPath || given[0] !== OPS.stroke) continue;
    const [x1, y1, x2, y2] = Array.from(given[2] as Float32Array) as [number, number, number, number];
    if (Math.abs(y2 - y1) > 0.01) continue;
    rules.push({
      left: millimetres(origin[0] + x1),
      right: millimetres(origin[0] + x2),
      top: millimetres(height - origin[1]),
      thickness: millimetres(thickness),
    });
  }
  return rules;
}
