import type { ThemeConfig } from 'antd';
import { tokens } from './tokens.ts';

const { colour, face, size, corner } = tokens;
/** Where one is typing: the colour of focus, since red on an input means a mistake. */
const typing = {
  hoverBorderColor: colour.inkFaint,
  activeBorderColor: colour.indigo,
  activeShadow: `0 0 0 2px ${colour.indigoWash}`,
};
const pixels = (length: string): number => Number.parseInt(length, 10);

/** Our tokens in antd's terms: flat, ruled, without shadows. */
export const antdTheme: ThemeConfig = {
  // One copy of antd on the page: its styles need no hash to tell them apart.
  hashed: false,
  token: {
    colorPrimary: colour.vermilion,
    colorError: colour.cinnabar,
    colorSuccess: colour.jade,
    colorWarning: colour.amber,
    colorInfo: colour.indigo,
    colorLink: colour.indigo,
    colorText: colour.ink,
    colorTextSecondary: colour.inkSoft,
    colorTextTertiary: colour.inkFaint,
    colorTextPlaceholder: colour.inkFaint,
    colorBgBase: colour.paper,
    colorBgContainer: colour.paperRaised,
    colorBgElevated: colour.paperRaised,
    colorBgLayout: colour.paper,
    colorBorder: colour.ruleStrong,
    colorBorderSecondary: colour.rule,
    fontFamily: face.sans,
    fontSize: pixels(size.text),
    borderRadius: pixels(corner),
    borderRadiusLG: pixels(corner),
    borderRadiusSM: pixels(corner),
    controlHeight: 36,
    boxShadow: 'none',
    boxShadowSecondary: `0 0 0 1px ${colour.ruleStrong}`,
    motionDurationMid: '0.1s',
    motionDurationSlow: '0.15s',
  },
  components: {
    Input: typing,
    InputNumber: typing,
    Select: { ...typing, activeOutlineColor: colour.indigoWash },
    Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
  },
};
