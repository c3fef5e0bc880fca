import sharp from 'sharp';
import type { AtlasEdition, AtlasPhotograph, AtlasProject } from './edition.ts';

const million = 1_000_000;

/** An edition of a county that does not exist; its projects have from none to seven photographs. */
export function sampleEdition(count: number, overrides: Partial<AtlasEdition> = {}): AtlasEdition {
  return {
    county: '云岭县',
    month: '2018-05',
    number: 3,
    compiledBy: '云岭县发展和改革局重点项目科',
    compiledOn: '2018-05-28',
    preface:
      '为全面反映全县重点项目建设进展，便于领导掌握情况、推动工作，按照《项目建设推进工作机制》要求，现将县第一批重点建设项目、市级名单项目和省“四个一百”名单项目中年度投资超过5000万元的项目编印成册。\n本册所列投资数据和形象进度由各责任单位填报，截至2018年5月25日；照片由项目单位提供，并注明拍摄日期。\n请各责任单位对照计划，倒排工期，挂图作战，确保年度目标任务完成。',
    order: 'unit',
    since: { month: '2018-04', number: 2 },
    left: ['老旧小区改造（一期）'],
    projects: Array.from({ length: count }, (_, index) => sampleProject(index)),
    ...overrides,
  };
}

const names = [
  '产业园区供水工程',
  '环城东路改扩建工程',
  '县人民医院迁建项目',
  '农产品冷链物流中心及高原特色果蔬精深加工产业园（一期）建设项目',
  '中心城区污水处理厂提标改造工程',
];
const units = ['县水务局', '县住房和城乡建设局', '县卫生和计划生育局', '县农业局', '县环境保护局'];

export function sampleProject(index: number, overrides: Partial<AtlasProject> = {}): AtlasProject {
  const kind = index % names.length;
  return {
    name: index < names.length ? names[kind]! : `${names[kind]}（${index + 1}标段）`,
    responsibleUnit: units[kind]!,
    group: units[kind]!,
    isNew: index % 6 === 5,
    before: index % 6 === 1 ? { stage: '新开工', totalInvestment: 160 * million, year: 8 * million } : {},
    owner: '云岭县城乡建设投资有限公司',
    years: '2017—2019年',
    doneByMonth: Array.from({ length: 12 }, (_, month) =>
      month < 5 ? ((index + 1) * 11.45 * million * (month + 1) ** 1.4) / 5 ** 1.4 : null,
    ),
    designations: index % 2 === 0 ? ['县第一批', '省“四个一百”'] : ['市级名单'],
    place: '长湖镇',
    stage: '在建',
    content:
      '新建取水泵站1座、输水管线18.6千米、净水厂1座，设计供水规模3万立方米／日，配套建设加压泵站、蓄水池及自动化控制系统；同步实施厂区道路、绿化、供配电等附属工程。项目建成后可满足产业园区近期用水需求，并为周边两镇四万余人提供应急备用水源。',
    totalInvestment: (index + 1) * 87.35 * million,
    annualPlan: index % 7 === 6 ? null : (index + 1) * 30 * million,
    completed: {
      month: index % 5 === 4 ? null : (index + 1) * 3.2 * million,
      year: (index + 1) * 11.45 * million,
      sinceStart: (index + 1) * 26.8 * million,
    },
    progress:
      '取水泵站主体结构封顶，完成设备基础浇筑；输水管线已铺设11.2千米，占总长的60.2%；净水厂完成场地平整和边坡支护，综合楼施工至二层。\n存在问题：管线穿越林地段尚未取得使用林地审核同意书。',
    photographs: Array.from({ length: index % 8 }, (_, at) => samplePhotograph(index, at)),
    ...overrides,
  };
}

function samplePhotograph(project: number, index: number): AtlasPhotograph {
  return {
    key: `${project}-${index}`,
    caption: ['取水泵站主体施工', '输水管线铺设现场', '净水厂场地平整', '综合楼二层钢筋绑扎'][index % 4]!,
    before:
      index % 2 === 0 && project % 3 !== 2
        ? { key: `${project}-${index + 8}`, month: '2018-04', takenOn: '2018-04-12' }
        : null,
    takenOn: index % 4 === 3 ? null : `2018-05-${String(4 + index).padStart(2, '0')}`,
  };
}

/** A landscape of flat hills under a sky, different for each key; every fifth stands upright, as telephones take them. */
export async function samplePicture(key: string, width = 1600): Promise<Uint8Array> {
  const [project, index] = key.split('-').map(Number) as [number, number];
  const upright = index % 5 === 4;
  const hue = (project * 47 + index * 83) % 360;
  const [w, h] = upright ? [(width * 3) / 4, width] : [width, (width * 3) / 4];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 120" width="${w}" height="${h}" preserveAspectRatio="xMidYMid slice">
    <rect width="160" height="120" fill="hsl(${(hue % 60) + 190} 45% 80%)"/><circle cx="${40 + index * 15}" cy="28" r="9" fill="hsl(40 80% 88%)"/>
    <path d="M0 70 L40 38 L75 66 L110 34 L160 68 V120 H0Z" fill="hsl(${hue} 22% 55%)"/>
    <path d="M0 88 L60 68 L160 92 V120 H0Z" fill="hsl(${hue} 25% 40%)"/>
    <g fill="hsl(28 12% 72%)"><rect x="70" y="58" width="34" height="34"/><rect x="108" y="70" width="22" height="22"/></g>
    <path d="M58 92V30H96M58 30L50 38" stroke="hsl(45 85% 45%)" stroke-width="1.6" fill="none"/></svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer();
}
