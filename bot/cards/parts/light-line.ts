import type { Light } from '../../../src/domain/tracking/light';
import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';
import { type Color, text, type TextBlock } from './card';

/** Each light differs by shape as well, so that nobody needs its colour. */
const LOOKS: Record<Light, { glyph: string; color: Color }> = {
  green: { glyph: '●', color: 'good' },
  amber: { glyph: '▲', color: 'warning' },
  red: { glyph: '■', color: 'attention' },
  none: { glyph: '○', color: 'default' },
  stale: { glyph: '◇', color: 'default' },
};

/** `▲ Gelb: leichte Abweichung` */
export function lightWords(light: Light, language: Language): string {
  return `${LOOKS[light].glyph} ${textIn(language).lights[light]}`;
}

/** @param rest Markdown that follows the light's word */
export function lightLine(light: Light, language: Language, rest = ''): TextBlock {
  return text(`${lightWords(light, language)}${rest}`, {
    color: LOOKS[light].color,
    weight: 'bolder',
    spacing: 'small',
  });
}
