import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type FontFace, readFontFaces } from './font-face.ts';

/**
 * The parts a typeface plays in a paper. The first five are those of GB/T 9704; `plain` is the atlas's own, for
 * figures and small labels.
 */
export type FontRole = 'xiaoBiaoSong' | 'fangSong' | 'kaiTi' | 'heiTi' | 'song' | 'plain';

export interface RoleFont {
  readonly family: string;
  readonly weight: number;
  readonly face: FontFace;
}

export interface FontBook {
  readonly roles: Readonly<Record<FontRole, RoleFont>>;
  /** Folders that hold the faces, the office's first. */
  readonly folders: readonly string[];
}

interface FreeFont {
  readonly package: 'noto-serif-sc' | 'noto-sans-sc';
  readonly file: string;
  readonly family: string;
  readonly weight: number;
}

const serif = (style: string, weight: number): FreeFont => ({
  package: 'noto-serif-sc',
  file: `${style}/NotoSerifSC_${style}.ttf`,
  family: 'Noto Serif SC',
  weight,
});

const sans = (style: string, weight: number): FreeFont => ({
  package: 'noto-sans-sc',
  file: `${style}/NotoSansSC_${style}.ttf`,
  family: 'Noto Sans SC',
  weight,
});

/** No free FangSong, KaiTi or XiaoBiaoSong covers GB 18030; weights of one Song tell the roles apart instead. */
const freeFonts: Readonly<Record<FontRole, FreeFont>> = {
  xiaoBiaoSong: serif('700Bold', 700),
  fangSong: serif('400Regular', 400),
  kaiTi: serif('500Medium', 500),
  heiTi: sans('500Medium', 500),
  song: serif('400Regular', 400),
  plain: sans('400Regular', 400),
};

/** Names under which an office's licensed faces go; the first is the one that DOCX asks for. */
export const officeFamilies: Readonly<Record<Exclude<FontRole, 'plain'>, readonly string[]>> = {
  xiaoBiaoSong: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', '方正小标宋_GBK', 'FZXiaoBiaoSong-B05'],
  fangSong: ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong'],
  kaiTi: ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi'],
  heiTi: ['黑体', 'SimHei'],
  song: ['宋体', 'SimSun'],
};

/**
 * The font of each role: the office's own face where the folder has it, else a free one. Never a mixture within a
 * role, so that a character which a face lacks is an error and not a stranger in the line.
 */
export function openFontBook(officeFolder?: string): FontBook {
  const office = officeFolder === undefined ? [] : facesIn(officeFolder);
  const free = Object.fromEntries(
    Object.entries(freeFonts).map(([role, font]) => [role, freeFace(font)]),
  ) as Record<FontRole, RoleFont>;
  const own = Object.entries(officeFamilies).flatMap(([role, names]) => {
    const font = officeFace(office, names);
    return font === undefined ? [] : [[role, font] as const];
  });
  const roles: Record<FontRole, RoleFont> = { ...free, ...Object.fromEntries(own) };
  return { roles, folders: [...new Set(Object.values(roles).map(({ face }) => dirname(face.path)))] };
}

const resolve = createRequire(import.meta.url).resolve;
const faces = new Map<string, FontFace>();

function freeFace({ package: name, file, family, weight }: FreeFont): RoleFont {
  const path = join(dirname(resolve(`@expo-google-fonts/${name}/package.json`)), file);
  const face = faces.get(path) ?? readFontFaces(path)[0]!;
  faces.set(path, face);
  return { family, weight, face };
}

function facesIn(folder: string): FontFace[] {
  return readdirSync(folder)
    .filter((name) => /\.(ttf|otf|ttc)$/i.test(name))
    .sort()
    .flatMap((name) => readFontFaces(join(folder, name)));
}

/** Typst goes by the first family name of a file, in whatever language. */
function officeFace(office: readonly FontFace[], names: readonly string[]): RoleFont | undefined {
  const face = names
    .map((name) => office.find(({ families }) => families.includes(name)))
    .find((found) => found !== undefined);
  return face && { family: face.families[0]!, weight: 400, face };
}
