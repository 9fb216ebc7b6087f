import { deviation } from './deviation';
import { entry } from './entry';
import { figures } from './figures';
import { forecast } from './forecast';
import { grade } from './grade';
import { light } from './light';
import { process } from './process';

export const de = { entry, figures, light, process, forecast, grade, deviation };

/** Every clause in one language; English has to have what German has. */
export type Sentences = typeof de;
