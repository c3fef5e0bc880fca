import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AtlasEdition, AtlasProject } from '@guatu/documents';
import sharp from 'sharp';

export const projects = 300;
const photographsEach = 2;

/** Takes `projects` × 2 photographs into the folder, no two alike, each as heavy as a telephone's made smaller. */
export async function takePhotographs(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const noise = { type: 'gaussian', mean: 128, sigma: 12 } as const;
  const size = { width: 1700, height: 1000, channels: 3, background: '#000', noise } as const;
  const ground = await sharp({ create: size }).png({ compressionLevel: 0 }).toBuffer();
  for (let at = 0; at < projects * photographsEach; at += 1) {
    const part = { left: at, top: at % 250, width: 1000, height: 750 };
    const picture = sharp(ground).extract(part).jpeg({ quality: 70 });
    await writeFile(join(folder, `${at}.jpg`), await picture.toBuffer());
  }
}

const million = 1_000_000;
const words = '完成路基土石方12.6万立方米，桥梁桩基全部完成，隧道掘进至610米，沿线征地拆迁基本结束。';

export function book(): AtlasEdition {
  return {
    county: '云岭县',
    month: '2018-05',
    number: 3,
    compiledBy: '云岭县重点项目科',
    compiledOn: '2018-05-28',
    preface: words.repeat(6),
    order: 'unit',
    since: null,
    left: [],
    projects: Array.from({ length: projects }, (_, index) => project(index)),
  };
}

const project = (index: number): AtlasProject => ({
  name: `产业园区供水工程（${index + 1}标段）`,
  group: `第${Math.floor(index / 15) + 1}单位`,
  responsibleUnit: `第${Math.floor(index / 15) + 1}单位`,
  isNew: false,
  before: {},
  owner: '云岭县城乡建设投资有限公司',
  years: '2017—2019年',
  doneByMonth: Array.from({ length: 12 }, (_, month) => (month < 5 ? (month + 1) * 5 * million : null)),
  designations: ['县第一批'],
  place: '长湖镇',
  stage: '在建',
  content: words.repeat(2),
  totalInvestment: 320 * million,
  annualPlan: 80 * million,
  completed: { month: 5 * million, year: 25 * million, sinceStart: 90 * million },
  progress: words.repeat(2),
  photographs: Array.from({ length: photographsEach }, (_, at) => ({
    key: `${index * photographsEach + at}.jpg`,
    caption: '施工现场',
    takenOn: '2018-05-12',
    before: null,
  })),
});
