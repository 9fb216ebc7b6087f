import { deviation } from './de-deviation';
import { figures } from './de-figures';
import { forecast } from './de-forecast';
import { grade } from './de-grade';
import { light } from './de-light';
import { process } from './de-process';

export const de = { figures, light, process, forecast, grade, deviation };

/** Every clause in one language; English has to have what German has. */
export type Sentences = typeof de;
