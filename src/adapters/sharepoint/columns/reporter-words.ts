import type { ReporterKind } from '../../../domain/tracking/reading';

/** In which capacity somebody reported, as people read it in the lists. */
export const REPORTER_WORDS: Readonly<Record<ReporterKind, string>> = {
  holder: 'Stelle',
  deputy: 'Vertretung',
  'steering-support': 'Steuerungsunterstützung',
  import: 'Import',
};
