import type { Sentences } from '../de/sentences';
import { deviation } from './deviation';
import { entry } from './entry';
import { figures } from './figures';
import { forecast } from './forecast';
import { grade } from './grade';
import { light } from './light';
import { process } from './process';
import { stepFaults } from './step';
import { target } from './target';

export const en: Sentences = {
  entry,
  figures,
  light,
  process,
  forecast,
  grade,
  deviation,
  stepFaults,
  target,
};
