import type { DeliveriesView } from '../../../src/contracts/administration/deliveries';

type Delivery = DeliveriesView['messages'][number];
type JobType = NonNullable<DeliveriesView['setAside'][number]['job']>['type'];

const kinds: Record<JobType | Delivery['kind'], string> = {
  'monthly-card': 'Monatsmeldung',
  reminder: 'Erinnerung',
  'deputy-card': 'Monatsmeldung an die Stellvertretung',
  escalation: 'Offene Meldungen an die Leitung',
  alert: 'Abweichung',
  'update-card': 'Aktualisierung einer Monatsmeldung',
  task: 'Aufgabe zu einer Abweichung',
  tasks: 'Aufgaben zu Abweichungen',
  digest: 'Wochenübersicht der Leitung',
  'alert-bundle': 'Abweichungen, gebündelt',
  'overdue-alert': 'Versäumte Frist',
  'update-case': 'Aktualisierung zu einer Abweichung',
};

/** Why a message did not arrive, and what helps. */
const reasons: Record<
  NonNullable<Delivery['reason']>,
  { readonly why: string; readonly whatToDo: string }
> = {
  'no-account': {
    why: 'Konto fehlt: Es wurde gelöscht oder gesperrt.',
    whatToDo:
      'Tragen Sie in der Liste „Stellen“ ein, wer die Funktion jetzt innehat. Bis dahin bittet Zugkraft die Stellvertretung um die Monatsmeldung, wenn eine eingetragen ist.',
  },
  'not-installed': {
    why: 'Zugkraft ist dort in Teams noch nicht installiert.',
    whatToDo:
      'Bitten Sie darum, die App „Zugkraft“ in Teams hinzuzufügen, oder lassen Sie sie von der IT zuweisen.',
  },
  blocked: {
    why: 'Nachrichten von Zugkraft sind dort blockiert.',
    whatToDo:
      'Bitten Sie darum, Zugkraft im Chat wieder zuzulassen. Hat die IT die App gesperrt, kann nur sie das aufheben.',
  },
  'not-in-chat': {
    why: 'Zugkraft gehört nicht zu diesem Chat.',
    whatToDo: 'Fügen Sie dem Chat die App „Zugkraft“ hinzu.',
  },
  'no-such-chat': {
    why: 'Diesen Chat gibt es nicht mehr.',
    whatToDo:
      'Im Chat der Leitung muss die IT den neuen Chat eintragen; in einem persönlichen Chat hilft es, Zugkraft dort „hilfe“ zu schreiben.',
  },
  'message-gone': {
    why: 'Die Nachricht, auf die sich diese bezieht, wurde im Chat gelöscht.',
    whatToDo:
      'Was schon gemeldet wurde, ist davon nicht betroffen. Erneut gesendet erscheint die Nachricht wieder.',
  },
  'too-large': {
    why: 'Die Nachricht ist für Teams zu groß.',
    whatToDo:
      'Erneut zu senden hilft erst, wenn weniger Einträge auf einmal fällig sind. Gemeldet werden kann auch in der Registerkarte unter „Meine Meldungen“.',
  },
  refused: {
    why: 'Teams hat die Nachricht nicht angenommen.',
    whatToDo: 'Bleibt es auch bei weiteren Versuchen dabei, geben Sie der IT Bescheid.',
  },
  busy: {
    why: 'Teams war überlastet oder nicht erreichbar.',
    whatToDo: 'Das erledigt sich meist von selbst.',
  },
};

const messages = (count: number): string => (count === 1 ? '1 Nachricht' : `${count} Nachrichten`);

export const deliveries = {
  title: 'Zustellung',
  summary: (month: string) => `Nachrichten für ${month}`,
  counts: {
    sent: (count: number) => `${count} zugestellt`,
    answered: (count: number) => `${count} beantwortet`,
    waiting: (count: number) => (count === 1 ? '1 wartet' : `${count} warten`),
    failed: (count: number) => `${count} nicht erreicht`,
  },
  kinds,
  reasons,
  states: { sent: 'zugestellt', waiting: 'wartet', failed: 'nicht erreicht' } satisfies Record<
    Delivery['state'],
    string
  >,
  /** Whom a message is for. */
  to: {
    nobody: 'Ohne Funktion (nicht mehr in der Liste „Stellen“)',
    deputy: (post: string) => `${post} (Stellvertretung)`,
    head: (office: string) => `${office} (Leitung)`,
    leadership: 'Chat der Leitung',
    about: (subject: string) => `Chat der Leitung: ${subject}`,
  },
  failed: {
    title: 'Nicht erreicht',
    intro:
      'Zugkraft versucht es von Zeit zu Zeit von selbst noch einmal. Ist der Grund behoben, müssen Sie darauf nicht warten: Senden Sie erneut.',
    none: 'Alle Nachrichten sind angekommen oder noch unterwegs.',
    tried: (at: string, attempts: number) =>
      attempts === 1 ? `Versucht am ${at} Uhr` : `Zuletzt versucht am ${at} Uhr, bisher ${attempts} Versuche`,
    outdated:
      'Wird nicht mehr gesendet: Inzwischen ist es gemeldet oder überholt, oder der Monat ist abgeschlossen.',
    again: 'Erneut senden',
    againLabel: (to: string, kind: string) => `Erneut senden: ${kind}, ${to}`,
    all: (count: number) => `Alle erneut senden (${count})`,
    sending: 'Wird gesendet …',
    progress: (done: number, all: number) => `${done} von ${all}`,
    queued: (queued: number, asked: number) => {
      const started = `${messages(queued)} ${queued === 1 ? 'wird' : 'werden'} erneut gesendet.`;
      const left = asked - queued;
      if (left === 0) return started;
      const rest = `${messages(left)} ${left === 1 ? 'ist' : 'sind'} inzwischen angekommen oder überholt.`;
      return queued === 0 ? rest : `${started} ${rest}`;
    },
  },
  unaddressed: {
    title: 'Niemand zuständig',
    intro:
      'Hier fehlt, an wen Zugkraft schreiben kann. Tragen Sie es in SharePoint ein; danach verschwindet der Eintrag hier von selbst.',
    items: (count: number) => (count === 1 ? '1 Eintrag ohne Empfang' : `${count} Einträge ohne Empfang`),
    whatToDo: {
      post: 'Niemand wird um die Meldung gebeten. In der Liste „Stellen“ fehlt für diese Funktion die innehabende Person oder die Vertretung.',
      office:
        'Niemand erfährt von offenen Meldungen. In der Liste „Ämter“ fehlt die Stelle der Leitung, oder für diese in der Liste „Stellen“ die innehabende Person.',
    },
  },
  all: {
    title: 'Alle Nachrichten',
    caption: 'Alle Nachrichten des Monats',
    search: 'Nachrichten suchen',
    searchHint: 'Funktion',
    kind: 'Art',
    allKinds: 'Alle Arten',
    state: 'Zustellung',
    allStates: 'Jeder Stand',
    shown: (shown: number, all: number) => (shown === all ? messages(all) : `${shown} von ${messages(all)}`),
    order: 'Reihenfolge',
    noMatchTitle: 'Keine Nachricht passt zu Ihrer Auswahl',
    emptyTitle: 'Für diesen Monat ging noch nichts hinaus',
    empty:
      'Die Monatsmeldungen gehen am ersten Arbeitstag nach dem Monat an alle, von denen etwas fällig ist. Von weit zurückliegenden Monaten werden die Angaben zur Zustellung gelöscht.',
  },
  columns: {
    to: 'Funktion',
    kind: 'Art',
    state: 'Zustellung',
    sent: 'Gesendet',
    updated: 'Aktualisiert',
    answered: 'Beantwortet',
  },
  /** How a column is ordered first. */
  orderHints: {
    to: 'Funktion von A bis Z',
    kind: 'Art von A bis Z',
    state: 'Nicht Erreichtes zuerst',
    sent: 'Zuletzt Gesendetes zuerst',
    updated: 'Zuletzt Aktualisiertes zuerst',
    answered: 'Zuletzt Beantwortetes zuerst',
  },
  alerts: {
    title: 'Nachrichten zu Abweichungen',
    caption: 'Was seit diesem Monat zu Abweichungen an die Leitung und an Zuständige ging',
    subject: 'Worum es geht, oder an wen',
    gone: 'Abweichung, die es nicht mehr gibt',
    many: 'Dezernat insgesamt',
  },
  setAside: {
    title: 'Zurückgelegte Aufträge',
    intro:
      'Diese Aufträge schlugen mehrmals fehl und wurden beiseitegelegt. Ist die Ursache behoben, lassen Sie sie noch einmal laufen.',
    again: 'Noch einmal versuchen',
    againLabel: (what: string) => `Noch einmal versuchen: ${what}`,
    running: 'Läuft …',
    restarted: (what: string) => `Läuft wieder: ${what}`,
    unknown: 'Unbekannter Auftrag',
    unknownHint:
      'Zugkraft kann ihn nicht lesen, ein neuer Versuch hätte deshalb keinen Sinn. Geben Sie der IT Bescheid; sie kann ihn aus der Warteschlange entfernen.',
  },
};
