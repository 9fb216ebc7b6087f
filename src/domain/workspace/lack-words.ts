import type { Language } from '../shared/language';
import type { Lack } from './lack';

interface LackWords {
  readonly lists: (names: readonly string[]) => string;
  readonly columns: (list: string, names: readonly string[]) => string;
  readonly single: Readonly<Record<Exclude<Lack['kind'], 'list-missing' | 'column-missing'>, string>>;
  readonly quoted: (name: string) => string;
  readonly and: string;
  readonly more: (count: number) => string;
}

/** What is missing, and who does what about it. */
const WORDS: Readonly<Record<Language, LackWords>> = {
  de: {
    lists: (names) =>
      names.length === 1
        ? `In der SharePoint-Site fehlt die Liste ${named(names, 'de')}. Wurde sie gelöscht, holt die Besitzerin oder der Besitzer der Site sie aus dem Papierkorb zurück; gab es sie noch nie, legt die IT sie an (npm run provision).`
        : `In der SharePoint-Site fehlen die Listen ${named(names, 'de')}. Gelöschte holt die Besitzerin oder der Besitzer der Site aus dem Papierkorb zurück; gab es sie noch nie, legt die IT sie an (npm run provision).`,
    columns: (list, names) =>
      `In der Liste „${list}“ ${names.length === 1 ? 'fehlt die Spalte' : 'fehlen die Spalten'} ${named(names, 'de')}. Die IT legt ${names.length === 1 ? 'sie' : 'diese'} an (npm run provision).`,
    single: {
      'grant-missing':
        'Zugkraft darf die SharePoint-Site dieses Dezernats nicht lesen oder nicht beschreiben. Die SharePoint-Administration erteilt der App die Freigabe für diese Site neu.',
      'site-missing':
        'Die SharePoint-Site, die für dieses Dezernat eingetragen ist, gibt es nicht. Die IT prüft ihre Adresse in der Einstellung WORKSPACES.',
      'site-twice':
        'Die SharePoint-Site, die für dieses Dezernat eingetragen ist, gehört schon zu einem anderen. Die IT trägt in der Einstellung WORKSPACES die richtige ein.',
      'no-answer': 'SharePoint antwortet gerade nicht. Zugkraft fragt von selbst weiter.',
    },
    quoted: (name) => `„${name}“`,
    and: 'und',
    more: (count) => `${String(count)} weitere`,
  },
  en: {
    lists: (names) =>
      names.length === 1
        ? `The SharePoint site lacks the list ${named(names, 'en')}. If it was deleted, an owner of the site restores it from the recycle bin; if it never existed, IT creates it (npm run provision).`
        : `The SharePoint site lacks the lists ${named(names, 'en')}. Deleted ones are restored from the recycle bin by an owner of the site; those that never existed are created by IT (npm run provision).`,
    columns: (list, names) =>
      `The list “${list}” lacks the ${names.length === 1 ? 'column' : 'columns'} ${named(names, 'en')}. IT creates ${names.length === 1 ? 'it' : 'them'} (npm run provision).`,
    single: {
      'grant-missing':
        'Zugkraft may not read this department’s SharePoint site, or not write to it. The SharePoint administrators grant the app access to this site again.',
      'site-missing':
        'The SharePoint site set up for this department does not exist. IT checks its address in the setting WORKSPACES.',
      'site-twice':
        'The SharePoint site set up for this department already belongs to another one. IT enters the right one in the setting WORKSPACES.',
      'no-answer': 'SharePoint does not answer at the moment. Zugkraft keeps asking by itself.',
    },
    quoted: (name) => `“${name}”`,
    and: 'and',
    more: (count) => `${String(count)} more`,
  },
};

/** Names told one by one; a site without any list would fill the page. */
const MOST_NAMES = 6;

/** @returns a sentence for each kind of lack, in the order in which they were found; those of a list together */
export function sayLacks(lacks: readonly Lack[], language: Language): readonly string[] {
  const words = WORDS[language];
  const sentences = new Map<string, string>();
  for (const lack of lacks) {
    switch (lack.kind) {
      case 'list-missing':
        sentences.set('lists', words.lists(lacks.flatMap((one) => (one.kind === lack.kind ? one.list : []))));
        break;
      case 'column-missing':
        sentences.set(`columns of ${lack.list}`, words.columns(lack.list, columnsOf(lack.list, lacks)));
        break;
      case 'grant-missing':
      case 'site-missing':
      case 'site-twice':
      case 'no-answer':
        sentences.set(lack.kind, words.single[lack.kind]);
    }
  }
  return [...sentences.values()];
}

const columnsOf = (list: string, lacks: readonly Lack[]): string[] =>
  lacks.flatMap((lack) => (lack.kind === 'column-missing' && lack.list === list ? lack.column : []));

function named(names: readonly string[], language: Language): string {
  const { quoted, and, more } = WORDS[language];
  const told = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES - 1) : names;
  const rest = names.length - told.length;
  const parts = [...told.map(quoted), ...(rest > 0 ? [more(rest)] : [])];
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} ${and} ${last}`;
}
