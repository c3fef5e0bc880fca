import sharp from 'sharp';

/** A photograph as a telephone takes it, in one plain colour. */
export const photograph = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background } })
    .jpeg()
    .toBuffer();
