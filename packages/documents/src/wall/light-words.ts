import type { LightColour } from './poster.ts';

/** A light as it is printed: a colour alone says nothing to who cannot tell it, nor on a grey print. */
export const lightWords: Readonly<Record<LightColour | 'none', string>> = {
  green: '绿灯',
  yellow: '黄灯',
  orange: '橙灯',
  red: '红灯',
  blue: '蓝灯',
  grey: '灰灯',
  none: '未评',
};
