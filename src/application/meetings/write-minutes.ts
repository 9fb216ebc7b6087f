import type { Language } from '../../domain/shared/language';
import type { Minutes } from './minutes';

/** @returns the minutes as an Office Open XML document (docx) */
export type WriteMinutes = (minutes: Minutes, language: Language) => Promise<Uint8Array>;
