const serif =
  "'Source Han Serif SC', 'Noto Serif SC', 'Noto Serif CJK SC', 'Songti SC', STSong, SimSun, NSimSun, serif";
const sans =
  "'Source Han Sans SC', 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/**
 * Every colour, face, size and distance of the interface. They reach style sheets as CSS variables named after
 * their key (`colour.inkSoft` is `--colour-ink-soft`) and antd through `antd-theme.ts`; nothing else names a value.
 *
 * Paper and ink, as in an official document: one vermilion, which is its masthead's. Each pair of ink on paper has
 * a contrast of at least 4.5.
 */
export const tokens = {
  colour: {
    paper: '#fbf9f4',
    paperRaised: '#fffdf9',
    paperSunk: '#f3efe6',
    ink: '#1d1b18',
    inkSoft: '#4f4b44',
    inkFaint: '#6d675d',
    rule: '#ddd7ca',
    ruleStrong: '#b5ad9d',
    vermilion: '#b3261e',
    vermilionDeep: '#8e1b15',
    vermilionWash: '#faece8',
    jade: '#1f7350',
    jadeWash: '#e8f1ea',
    amber: '#8f5a00',
    amberWash: '#f8eed6',
    cinnabar: '#a3123a',
    cinnabarWash: '#f8e6e9',
    orange: '#b34700',
    orangeWash: '#fbe9dc',
    indigo: '#2d4a8c',
    indigoWash: '#e8ecf5',
  },
  // The hall's screen: ink for paper, and lights that carry across a dark room.
  hall: {
    paper: '#12100d',
    paperRaised: '#1d1a16',
    paperSunk: '#0a0907',
    ink: '#f5efe2',
    inkSoft: '#cfc7b8',
    inkFaint: '#a59d8e',
    rule: '#332e27',
    ruleStrong: '#5b5347',
    vermilion: '#ff6a55',
    jade: '#45c48d',
    jadeWash: '#173527',
    amber: '#f0b429',
    amberWash: '#3a2e0f',
    orange: '#ff9248',
    orangeWash: '#3d2412',
    cinnabar: '#ff6f8f',
    cinnabarWash: '#3f1420',
    indigo: '#8fb0ff',
    indigoWash: '#1c2742',
  },
  face: {
    serif,
    sans,
    // Of the paper itself: body, levels and masthead as an office's machine has them.
    fangSong: "FangSong, STFangsong, FangSong_GB2312, 'Noto Serif SC', 'Noto Serif CJK SC', serif",
    heiTi: "SimHei, STHeiti, 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif",
    masthead: "'FZXiaoBiaoSong-B05S', 'Source Han Serif SC', 'Noto Serif SC', 'Noto Serif CJK SC', serif",
    mono: "'Sarasa Mono SC', 'Noto Sans Mono CJK SC', Consolas, Menlo, 'DejaVu Sans Mono', monospace",
  },
  // The same with the quotes of a Latin face; base.css takes them where the page is in English.
  english: { serif: `'Narrow quotes', ${serif}`, sans: `'Narrow quotes', ${sans}` },
  size: {
    small: '13px',
    text: '14px',
    reading: '16px',
    heading3: '17px',
    heading2: '20px',
    heading1: '27px',
    masthead: '24px',
  },
  leading: { tight: '1.35', text: '1.6', reading: '1.8' },
  space: { 1: '4px', 2: '8px', 3: '12px', 4: '16px', 5: '24px', 6: '32px', 7: '48px', 8: '72px' },
  measure: { page: '1360px', prose: '44em', form: '26em' },
  corner: '2px',
  focus: '2px',
  touch: '44px',
} as const;
