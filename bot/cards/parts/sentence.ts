import { text, type TextBlock } from './card';
import { escapeMarkdown } from './escape-markdown';

/** A sentence of the explanations; the unit in it is what somebody typed. */
export const sentence = (plain: string): TextBlock => text(escapeMarkdown(plain), { spacing: 'small' });
