import type { ProblemKind } from '../../src/contracts/problem';

/** What happened, and what to do now. `unreachable`: no answer at all. */
export const problems: Record<ProblemKind | 'unreachable', string> = {
  'not-signed-in':
    'Ihre Anmeldung ist abgelaufen. Laden Sie die Registerkarte neu, dann meldet Teams Sie wieder an.',
  'not-permitted':
    'Für dieses Dezernat sind Sie nicht freigeschaltet. Bitten Sie die Steuerungsunterstützung, Sie in das Team aufzunehmen.',
  'not-leadership':
    'Abweichungen nimmt die Leitung zur Kenntnis. Wenden Sie sich an die Steuerungsunterstützung, falls Ihnen diese Rolle fehlt.',
  'not-responsible':
    'Für einen dieser Einträge sind Sie weder Zielverantwortung noch Vertretung. Laden Sie die Seite neu; vielleicht hat sich die Zuständigkeit geändert.',
  'goal-not-found': 'Dieses Ziel gibt es nicht mehr. Im Masterplan finden Sie die aktuellen Ziele.',
  'deviation-not-found': 'Diese Abweichung gibt es nicht mehr. Laden Sie die Seite neu.',
  'not-found': 'Das gibt es hier nicht. Im Masterplan finden Sie den aktuellen Stand.',
  'changed-meanwhile':
    'Jemand hat inzwischen etwas geändert. Sehen Sie sich den neuen Stand an und entscheiden Sie dann.',
  'nothing-entered': 'Sie haben noch nichts eingetragen. Tragen Sie mindestens einen Wert oder Status ein.',
  'month-in-future': 'Dieser Monat läuft noch. Melden können Sie ihn, sobald er vorbei ist.',
  'month-not-open': 'Die Meldung für diesen Monat ist noch nicht geöffnet.',
  'month-closed':
    'Der Monat ist abgeschlossen. Für eine Korrektur wenden Sie sich an die Steuerungsunterstützung.',
  'invalid-entries': 'Einige Angaben passen noch nicht. Was zu tun ist, steht direkt am Feld.',
  'bad-request':
    'Die Anfrage war nicht verständlich. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'storage-unavailable':
    'SharePoint antwortet gerade nicht. Versuchen Sie es in ein paar Minuten noch einmal.',
  unexpected:
    'Bei uns ist ein Fehler aufgetreten. Versuchen Sie es noch einmal; bleibt es dabei, melden Sie es der IT.',
  unreachable:
    'Zugkraft ist gerade nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
};
