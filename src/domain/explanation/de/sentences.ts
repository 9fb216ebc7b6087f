import { deviation } from './deviation';
import { entry } from './entry';
import { figures } from './figures';
import { forecast } from './forecast';
import { grade } from './grade';
import { light } from './light';
import { process } from './process';
import { stepFaults } from './step';
import { target } from './target';

export const de = { entry, figures, light, process, forecast, grade, deviation, stepFaults, target };

/** Every clause in one language; English has to have what German has. */
export type Sentences = typeof de;
