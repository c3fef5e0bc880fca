import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFString } from 'pdf-lib';

/** What a PDF says of itself to an archive, and what there is in it. For tests only. */
export interface Archival {
  /** Part and conformance that its XMP metadata claim, such as `2A`; null without a claim. */
  readonly claims: string | null;
  readonly title: string | undefined;
  readonly language: string | undefined;
  readonly tagged: boolean;
  /** An output intent says what its colours mean. */
  readonly colourStated: boolean;
  /** Fonts whose program is not in the file. */
  readonly strangerFonts: readonly string[];
  /** Graphics states and pictures that let something shine through. */
  readonly transparencies: number;
  readonly scripts: number;
  readonly encrypted: boolean;
}

/** Reads a PDF with another library than set it, object by object. */
export async function readArchival(bytes: Uint8Array): Promise<Archival> {
  const file = await PDFDocument.load(bytes, { updateMetadata: false });
  const { catalog, context } = file;
  const xmp = catalog.lookup(PDFName.of('Metadata'));
  const metadata = xmp instanceof PDFRawStream ? Buffer.from(xmp.contents).toString('utf8') : '';
  const part = /<pdfaid:part>(\d)</.exec(metadata)?.[1];
  const conformance = /<pdfaid:conformance>([A-Z])</.exec(metadata)?.[1];
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const dictionaries = objects.flatMap((object) =>
    object instanceof PDFDict ? [object] : object instanceof PDFRawStream ? [object.dict] : [],
  );
  const named = (dictionary: PDFDict, key: string) => dictionary.lookup(PDFName.of(key))?.toString();
  const language = catalog.lookup(PDFName.of('Lang'));
  const markInfo = catalog.lookupMaybe(PDFName.of('MarkInfo'), PDFDict);
  return {
    claims: part === undefined ? null : `${part}${conformance ?? ''}`,
    title: file.getTitle(),
    language: language instanceof PDFString ? language.decodeText() : undefined,
    tagged: markInfo !== undefined && named(markInfo, 'Marked') === 'true',
    colourStated: (catalog.lookup(PDFName.of('OutputIntents')) as PDFArray | undefined)?.size() === 1,
    strangerFonts: dictionaries
      .filter((one) => named(one, 'Type') === '/FontDescriptor')
      .filter((one) => !['FontFile', 'FontFile2', 'FontFile3'].some((key) => one.has(PDFName.of(key))))
      .map((one) => named(one, 'FontName') ?? ''),
    transparencies: dictionaries.filter(
      (one) =>
        one.has(PDFName.of('SMask')) ||
        ['CA', 'ca'].some((key) => {
          const opacity = one.lookup(PDFName.of(key));
          return opacity instanceof PDFNumber && opacity.asNumber() < 1;
        }),
    ).length,
    scripts: dictionaries.filter((one) => one.has(PDFName.of('JS'))).length,
    encrypted: file.isEncrypted,
  };
}
