import type { Sentences } from './de';
import { deviation } from './en-deviation';
import { figures } from './en-figures';
import { forecast } from './en-forecast';
import { grade } from './en-grade';
import { light } from './en-light';
import { process } from './en-process';

export const en: Sentences = { figures, light, process, forecast, grade, deviation };
