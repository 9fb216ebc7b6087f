import type { Language } from '../../shared/language';
import { de, type Sentences } from '../de/sentences';
import { en } from '../en/sentences';

export const SENTENCES: Readonly<Record<Language, Sentences>> = { de, en };
