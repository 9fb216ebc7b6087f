import type { Language } from '../shared/language';
import { de, type Sentences } from './de';
import { en } from './en';

export const SENTENCES: Readonly<Record<Language, Sentences>> = { de, en };
