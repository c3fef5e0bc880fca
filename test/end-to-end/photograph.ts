import sharp from 'sharp';

const site = (sky: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200">
  <path fill="${sky}" d="M0 0h1600v1200H0z"/>
  <path fill="#8b9a86" d="M0 640 380 420 760 600 1120 380 1600 620v580H0z"/>
  <path fill="#a98f6a" d="M0 800h1600v400H0z"/>
  <path fill="#6f6a63" d="m640 800 320 0 420 400H220z"/>
</svg>`;

/** A photograph of a road site as a telephone would take it, told from others by its sky. */
export const photograph = (sky: string): Promise<Buffer> =>
  sharp(Buffer.from(site(sky)))
    .jpeg()
    .toBuffer();
