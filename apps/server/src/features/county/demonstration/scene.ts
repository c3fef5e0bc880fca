import { createRequire } from 'node:module';

/** What a drawn building site shows. */
export const scenes = ['road', 'building', 'river', 'plant', 'field', 'turbine'] as const;
export type Scene = (typeof scenes)[number];

const width = 1200;
const height = 800;

const hills = `
  <path d="M0 470 Q180 350 360 440 T720 420 T1200 450 V800 H0Z" fill="#9fb3ad"/>
  <path d="M0 540 Q240 450 480 520 T1200 500 V800 H0Z" fill="#7f978c"/>`;
const crane = `
  <g stroke="#8a5a2b" stroke-width="9" fill="none">
    <path d="M890 620V190M770 225H1120M890 190l-120 35M890 190l200 35"/><path d="M1050 225v150" stroke-width="4"/>
  </g>
  <rect x="1034" y="375" width="32" height="24" fill="#8a5a2b"/>`;

const drawn: Record<Scene, string> = {
  road: `<path d="M0 620H1200V800H0Z" fill="#b89b77"/><path d="M470 620h220l330 180H120Z" fill="#6b6660"/>
    <path d="M578 640l-10 34h26l-8-34zM562 700l-14 44h52l-14-44z" fill="#efe9dc"/>
    <path d="M250 560h190v60H250z" fill="#d9a441"/><circle cx="290" cy="628" r="26" fill="#403b35"/>
    <circle cx="402" cy="628" r="26" fill="#403b35"/>`,
  building: `<path d="M0 640H1200V800H0Z" fill="#b89b77"/><path d="M330 260h380v400H330z" fill="#cfc7b8"/>
    <g fill="#8c99a0">${grid(360, 300, 5, 5, 66, 66, 40, 38)}</g>
    <g stroke="#8f8270" stroke-width="6">${scaffold(310, 240, 730, 660)}</g>${crane}`,
  river: `<path d="M0 600H1200V800H0Z" fill="#a8a37c"/><path d="M0 690Q320 610 620 680T1200 640V740Q860 790 560 760T0 790Z" fill="#7fa6b5"/>
    <path d="M0 690Q320 610 620 680T1200 640" fill="none" stroke="#e7e1d3" stroke-width="16"/>
    <path d="M780 540h150v66H780z" fill="#d9a441"/><path d="M930 560l120-80 40 30-30 90" fill="none" stroke="#d9a441" stroke-width="18"/>`,
  plant: `<path d="M0 640H1200V800H0Z" fill="#b89b77"/><path d="M180 460l120-70v70l120-70v70l120-70v250H180Z" fill="#b9b3a7"/>
    <path d="M600 400h330v240H600z" fill="#d2ccbf"/><g fill="#7f8b91">${grid(640, 440, 4, 2, 70, 80, 46, 44)}</g>${crane}`,
  field: `<path d="M0 560H1200V800H0Z" fill="#a9b37c"/>
    <g stroke="#8d9a5f" stroke-width="10">${lines(0, 1200, 80, 570, 800)}</g>
    <g fill="#eef2ee" stroke="#9aa7a6" stroke-width="5"><path d="M180 620v-80q90-70 180 0v80Z"/><path d="M400 620v-80q90-70 180 0v80Z"/>
    <path d="M620 620v-80q90-70 180 0v80Z"/></g>`,
  turbine: `<path d="M0 590Q500 500 1200 580V800H0Z" fill="#8fa27a"/>${turbine(320, 300, 1)}${turbine(640, 230, 1.2)}${turbine(940, 330, 0.9)}`,
};

/** The font comes with the installation: a machine without a Chinese font would set boxes. */
const mark = {
  text: '<span foreground="#8e1b15">演示图片</span>',
  font: 'Noto Serif SC Bold 38px',
  fontfile: createRequire(import.meta.url).resolve(
    '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  ),
  rgba: true,
  dpi: 72,
};

/** A plain drawing of a building site as a JPEG, which says of itself that it is a demonstration's picture. */
export async function drawScene(scene: Scene): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <path d="M0 0H1200V800H0Z" fill="#dfe6e4"/><circle cx="1010" cy="120" r="52" fill="#f2e3bd"/>
    ${hills}${drawn[scene]}
    <path d="M110 40h196v64H110z" fill="#fffdf9" fill-opacity=".85"/>
  </svg>`;
  return sharp(Buffer.from(svg))
    .composite([{ input: { text: mark }, left: 132, top: 54 }])
    .jpeg({ quality: 84 })
    .toBuffer();
}

function grid(
  x: number,
  y: number,
  columns: number,
  rows: number,
  dx: number,
  dy: number,
  w: number,
  h: number,
) {
  return Array.from(
    { length: columns * rows },
    (_, at) =>
      `<path d="M${x + (at % columns) * dx} ${y + Math.floor(at / columns) * dy}h${w}v${h}h-${w}z"/>`,
  ).join('');
}

function lines(from: number, to: number, step: number, top: number, bottom: number) {
  return Array.from(
    { length: Math.floor((to - from) / step) },
    (_, at) => `<path d="M${from + at * step + 300 - at * 20} ${top}L${from + at * step} ${bottom}"/>`,
  ).join('');
}

function scaffold(left: number, top: number, right: number, bottom: number) {
  const upright = [left, (left + right) / 2, right].map((x) => `<path d="M${x} ${top}V${bottom}"/>`);
  const level = [0, 1, 2, 3].map((at) => `<path d="M${left} ${top + 60 + at * 105}H${right}"/>`);
  return [...upright, ...level].join('');
}

function turbine(x: number, y: number, size: number) {
  const blade = (turn: number) =>
    `<path d="M0 0L-9 -22 0 -${Math.round(150 * size)} 9 -22Z" transform="translate(${x} ${y}) rotate(${turn})"/>`;
  return `<path d="M${x - 8} ${y}h16l6 300h-28z" fill="#eceae4"/><g fill="#f7f6f2" stroke="#c9c6bd">${[20, 140, 260].map(blade).join('')}</g>`;
}
