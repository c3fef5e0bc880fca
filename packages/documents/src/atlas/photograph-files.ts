import type { AtlasOptions, AtlasPhotograph, AtlasProject } from './edition.ts';
import { UnfitForAtlas } from './unfit.ts';

/** The photographs of one chunk: their bytes, and the path under which each is set. */
export interface PhotographFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly fileOf: (photograph: Pick<AtlasPhotograph, 'key'>) => string;
}

/**
 * Reads the photographs of some projects, one after the other: what is read lies in memory until its pages are set.
 *
 * @throws UnfitForAtlas for bytes that are neither JPEG nor PNG.
 */
export async function readPhotographs(
  projects: readonly AtlasProject[],
  firstIndex: number,
  read: AtlasOptions['readPhotograph'],
): Promise<PhotographFiles> {
  const files = new Map<string, Uint8Array>();
  const paths = new Map<string, string>();
  for (const [offset, { photographs }] of projects.entries()) {
    for (const [index, { key, before }] of photographs.entries()) {
      for (const each of before === null ? [key] : [key, before.key]) {
        if (paths.has(each)) continue;
        const bytes = await read(each);
        const place = `projects[${firstIndex + offset}].photographs[${index}]`;
        const path = `/photograph/${files.size}.${pictureKind(bytes, place)}`;
        files.set(path, bytes);
        paths.set(each, path);
      }
    }
  }
  return { files, fileOf: ({ key }) => paths.get(key)! };
}

const signatures = { jpg: [0xff, 0xd8, 0xff], png: [0x89, 0x50, 0x4e, 0x47] } as const;

function pictureKind(bytes: Uint8Array, place: string): keyof typeof signatures {
  if (signatures.jpg.every((byte, index) => bytes[index] === byte)) return 'jpg';
  if (signatures.png.every((byte, index) => bytes[index] === byte)) return 'png';
  throw new UnfitForAtlas('not-a-picture', place, 'neither JPEG nor PNG');
}
