import type { Language } from '../../src/domain/shared/language';
import { type BotText, de } from './de';
import { en } from './en';

/** Every sentence of the bot; German leads, and what it has the other languages must have. */
const TEXTS: Record<Language, BotText> = { de, en };

export const textIn = (language: Language): BotText => TEXTS[language];
