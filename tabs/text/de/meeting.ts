import type { CaseSummary } from '../../../src/contracts/tracking/case';

type Reason = NonNullable<CaseSummary['agenda']>;

/** Why a case is on the agenda. */
const reasons: Record<Reason, string> = {
  decision: 'Wartet auf eine Entscheidung oder Bestätigung',
  overdue: 'Überfällig',
  red: 'Rot',
  new: 'Neu',
};

/** The review meeting: its agenda, a screen for each case and its minutes. */
export const meeting = {
  reasons,
  title: 'Steuerungsrunde',
  begin: 'Sitzung beginnen',
  notForYou: 'Die Steuerungsrunde leiten die Leitung und die Steuerungsunterstützung',
  notForYouHint: 'Alle Abweichungen mit ihrem Stand finden Sie hier:',
  intro:
    'Hier stehen alle Abweichungen, die rot, überfällig oder neu sind oder auf die Leitung warten. Nehmen Sie heraus, was heute nicht besprochen wird.',
  group: (reason: string, count: number) => `${reason} (${count})`,
  office: 'Amt',
  allOffices: 'Alle Ämter',
  chosen: (chosen: number, all: number) =>
    all === 1
      ? `${chosen} von 1 Abweichung auf der Tagesordnung`
      : `${chosen} von ${all} Abweichungen auf der Tagesordnung`,
  nothingTitle: 'Nichts zu besprechen',
  nothing: 'Keine Abweichung ist rot, überfällig oder neu, und keine wartet auf die Leitung.',
  present: 'Teilnehmende (Funktionen)',
  presentField: 'Funktion hinzufügen',
  presentHint: 'Bitte Funktionen und keine Namen von Personen, zum Beispiel „Amtsleitung Wohnen“.',
  add: 'Hinzufügen',
  remove: (name: string) => `${name} entfernen`,
  nobodyYet: 'Noch niemand eingetragen.',
  start: (count: number) =>
    count === 1 ? 'Sitzung mit 1 Abweichung beginnen' : `Sitzung mit ${count} Abweichungen beginnen`,
  running: (began: string) => `Die Sitzung läuft seit ${began} Uhr.`,
  carryOn: 'Sitzung fortsetzen',
  giveUp: 'Sitzung verwerfen',
  giveUpAsk:
    'Die Tagesordnung und die Liste der Teilnehmenden gehen verloren. Was Sie zu den Abweichungen festgehalten haben, bleibt gespeichert.',
  giveUpYes: 'Ja, verwerfen',
  openItem: (position: number, name: string) => `${position}. ${name}`,
  progress: (position: number, all: number) => `${position} von ${all}`,
  next: 'Weiter',
  previous: 'Zurück',
  finish: 'Zum Abschluss',
  overview: 'Tagesordnung',
  controls: 'Durch die Sitzung',
  discussed: 'Besprochen, kommt ins Protokoll',
  isDiscussed: 'besprochen',
  actual: 'Istwert',
  plan: 'Plan',
  inMonth: (name: string, month: string) => `${name} ${month}`,
  dueOn: 'Fällig am',
  soFar: 'Was bisher geschah',
  nothingSoFar: 'Noch hat niemand etwas festgehalten.',
  earlier: (count: number) =>
    count === 1 ? '1 früherer Schritt steht im Vorgang.' : `${count} frühere Schritte stehen im Vorgang.`,
  openCase: 'Vorgang öffnen',
  noStep: 'Für diese Abweichung können Sie zurzeit nichts eintragen.',
  note: 'Notiz',
  step: 'Entscheidung oder nächster Schritt',
  fullScreen: 'Ganzer Bildschirm',
  leaveFullScreen: 'Ganzen Bildschirm verlassen',
  keys: {
    open: 'Tasten',
    title: 'Mit der Tastatur durch die Sitzung',
    hint: 'Während Sie in ein Feld schreiben, gelten die Tasten nicht; Esc beendet das Schreiben.',
    key: 'Taste',
    effect: 'Wirkung',
    next: 'nächste Abweichung, am Ende zum Abschluss',
    previous: 'vorherige Abweichung, am Anfang zur Tagesordnung',
    note: 'Notiz schreiben',
    step: 'Entscheidung oder nächster Schritt',
    help: 'diese Übersicht',
    leave: 'Schreiben beenden, sonst zur Tagesordnung',
    close: 'Schließen',
    letters: 'Die Tasten N, E und ? verwenden',
    right: '→ oder Bild ab',
    left: '← oder Bild auf',
  },
  end: 'Abschluss der Sitzung',
  endIntro: (began: string) => `Begonnen um ${began} Uhr. Prüfen Sie, was ins Protokoll kommt.`,
  whatWasDiscussed: (count: number, all: number) => `Besprochen (${count} von ${all})`,
  nothingNoted: 'In der Sitzung wurde dazu nichts festgehalten.',
  notLoaded: 'Was dazu festgehalten wurde, konnte nicht geladen werden. Im Protokoll steht es trotzdem.',
  by: (what: string, who: string) => `${what} (${who})`,
  tasks: 'Aufgaben nach der Sitzung',
  noTasks: 'Keine offenen Aufgaben.',
  taskColumns: { subject: 'Abweichung', step: 'Nächster Schritt', who: 'Am Zug', due: 'Bis' },
  minutes: 'Protokoll',
  minutesHint:
    'Ins Protokoll kommt alles, was seit Beginn der Sitzung zu den besprochenen Abweichungen festgehalten wurde, mit Funktionen und ohne Namen.',
  download: 'Protokoll als Word-Datei',
  downloading: 'Protokoll wird geschrieben …',
  downloaded: (fileName: string) => `Das Protokoll ist fertig: ${fileName}`,
  noMinutes: 'Das Protokoll konnte nicht geschrieben werden',
  post: 'Im Kanal veröffentlichen',
  postAsk:
    'Alle im Kanal lesen dann, was besprochen und entschieden wurde. Zurücknehmen lässt sich das hier nicht.',
  postYes: 'Ja, veröffentlichen',
  posting: 'Wird veröffentlicht …',
  posted: 'Das Protokoll steht im Kanal.',
  notPosted: 'Noch nicht veröffentlicht',
  /** Why Teams did not take the message, by what is to be done about it. */
  refusals: {
    'not-installed':
      'Zugkraft ist in diesem Team nicht installiert. Bitten Sie die Steuerungsunterstützung, die App hinzuzufügen.',
    'not-in-chat':
      'Zugkraft gehört nicht zu diesem Kanal. Bitten Sie die Steuerungsunterstützung, die App im Kanal hinzuzufügen.',
    'no-such-chat':
      'Den hinterlegten Kanal gibt es nicht mehr. Bitten Sie die IT, den richtigen Kanal einzutragen.',
    blocked: 'Zugkraft darf in diesem Kanal nicht schreiben. Wenden Sie sich an die IT.',
    refused: 'Teams hat die Nachricht abgelehnt. Laden Sie das Protokoll herunter und melden Sie es der IT.',
    'too-large':
      'Das Protokoll ist für eine Nachricht zu lang. Laden Sie es als Word-Datei herunter und legen Sie diese im Kanal ab.',
    busy: 'Teams nimmt gerade keine Nachrichten an. Versuchen Sie es in ein paar Minuten noch einmal.',
  },
  close: 'Sitzung beenden',
  closeAsk: 'Danach lässt sich das Protokoll hier nicht mehr erstellen.',
  closeYes: 'Ja, beenden',
};
