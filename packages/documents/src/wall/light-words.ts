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

/** The word of a project's light; one set by hand says so, for whoever looks has no figures before him. */
export const lightWord = ({
  light,
  lightByHand,
}: {
  light: LightColour | null;
  lightByHand: boolean;
}): string => lightWords[light ?? 'none'] + (lightByHand ? '（人工）' : '');
