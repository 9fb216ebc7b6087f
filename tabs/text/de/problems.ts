import type { ChannelRefusal, ProblemKind } from '../../../src/contracts/problem';

/** What happened, and what to do now. `unreachable`: no answer at all. */
export const problems: Record<ProblemKind | 'unreachable', string> = {
  'not-signed-in':
    'Ihre Anmeldung ist abgelaufen. Laden Sie die Registerkarte neu, dann meldet Teams Sie wieder an.',
  'other-tenant':
    'Sie sind mit dem Konto einer anderen Organisation angemeldet. Zugkraft öffnet sich nur für Konten der Stadt. Was hier steht, bekommen Sie auf Anfrage von der Steuerungsunterstützung.',
  'not-permitted':
    'Für dieses Dezernat sind Sie nicht freigeschaltet. Bitten Sie die Steuerungsunterstützung, Sie in das Team oder in diesen Kanal aufzunehmen.',
  'not-leadership':
    'Das ist Sache der Leitung. Wenden Sie sich an die Steuerungsunterstützung, falls Ihnen diese Rolle fehlt.',
  'not-steering':
    'Das entscheiden die Leitung und die Steuerungsunterstützung. Wenden Sie sich an sie, falls etwas zu ändern ist.',
  'reason-missing': 'Bitte begründen Sie die Entscheidung; der Grund bleibt festgehalten.',
  'reason-too-long': 'Die Begründung ist zu lang. Höchstens 2.000 Zeichen passen.',
  'indicator-not-found':
    'Diese Kennzahl gibt es nicht mehr. Im Masterplan finden Sie die aktuellen Kennzahlen.',
  'no-figure-in-month': 'Für diesen Monat gibt es keinen Wert. Wählen Sie einen Monat mit Wert.',
  'no-year-target':
    'Für dieses Jahr ist kein Zielwert hinterlegt. Die Steuerungsunterstützung kann ihn in SharePoint eintragen.',
  'closing-not-proposed':
    'Die Abweichung lässt sich noch nicht schließen: Die Werte sind noch nicht lange genug wieder im Plan. Laden Sie die Seite neu.',
  'not-responsible':
    'Für einen dieser Einträge sind Sie weder Zielverantwortung noch Vertretung. Laden Sie die Seite neu; vielleicht hat sich die Zuständigkeit geändert.',
  'goal-not-found': 'Dieses Ziel gibt es nicht mehr. Im Masterplan finden Sie die aktuellen Ziele.',
  'office-not-found':
    'Dieses Amt gibt es nicht mehr. In der Ansicht „Dezernat“ finden Sie die Ämter von heute.',
  'deviation-not-found':
    'Diese Abweichung gibt es nicht mehr. Unter „Abweichungen“ finden Sie die aktuellen.',
  'job-not-found':
    'Dieser Auftrag liegt nicht mehr hier; vielleicht läuft er schon wieder. Die Seite zeigt den aktuellen Stand.',
  'no-post':
    'Für Sie ist keine Funktion eingetragen, für die jemand vertreten könnte. Wenn das nicht stimmt, wenden Sie sich bitte an die Steuerungsunterstützung.',
  'no-deputy':
    'Für Ihre Funktion ist keine Stellvertretung eingetragen. Es wurde nichts geändert; bitte wenden Sie sich an die Steuerungsunterstützung.',
  'until-before-from': 'Das Ende der Vertretung liegt vor ihrem Anfang.',
  'until-in-past': 'Dieser Tag ist schon vorbei. Wählen Sie heute oder einen späteren Tag.',
  'not-your-step':
    'Dieser Schritt ist gerade nicht Ihre Aufgabe. Laden Sie die Seite neu, dann sehen Sie, wer am Zug ist.',
  'own-case':
    'Über den eigenen Vorgang entscheidet niemand: Sie können hier für die ausführende Einheit sprechen. Es entscheidet die Stellvertretung der entscheidenden Stelle oder die nächsthöhere Ebene.',
  'not-the-next-step': 'Die Abweichung wartet inzwischen auf einen anderen Schritt. Laden Sie die Seite neu.',
  'case-changed':
    'Jemand hat inzwischen einen Schritt getan. Sehen Sie sich den neuen Stand an und entscheiden Sie dann.',
  'decision-not-possible':
    'So kann hier nicht entschieden werden. Laden Sie die Seite neu und wählen Sie eine der angebotenen Möglichkeiten.',
  'nothing-discussed': 'Es ist noch keine Abweichung besprochen. Markieren Sie mindestens eine.',
  'no-channel':
    'Für dieses Dezernat ist kein Kanal eingetragen. Die IT kann ihn in der Einstellung des Dezernats ergänzen (`channelId`); die Word-Datei gibt es auch ohne.',
  'not-posted': 'Teams hat die Nachricht nicht angenommen. Versuchen Sie es in ein paar Minuten noch einmal.',
  'check-too-early':
    'Für die Wirksamkeitsprüfung ist es noch zu früh. Sie ist ab dem vereinbarten Prüftag möglich.',
  'invalid-step': 'Eine Angabe passt noch nicht. Was zu tun ist, steht direkt am Feld.',
  'not-found': 'Das gibt es hier nicht. Im Masterplan finden Sie den aktuellen Stand.',
  'changed-meanwhile':
    'Jemand hat inzwischen etwas geändert. Sehen Sie sich den neuen Stand an und entscheiden Sie dann.',
  'nothing-entered': 'Sie haben noch nichts eingetragen. Tragen Sie mindestens einen Wert oder Status ein.',
  'month-in-future': 'Dieser Monat läuft noch. Melden können Sie ihn, sobald er vorbei ist.',
  'month-not-open': 'Die Meldung für diesen Monat ist noch nicht geöffnet.',
  'month-closed':
    'Der Monat ist abgeschlossen. Eine Kennzahl korrigieren Sie mit Begründung auf der Seite ihres Ziels.',
  'invalid-entries': 'Einige Angaben passen noch nicht. Was zu tun ist, steht direkt am Feld.',
  'bad-request':
    'Die Anfrage war nicht verständlich. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  'too-large':
    'Das ist zu viel auf einmal; es wurde nichts gespeichert. Kürzen Sie den Text oder melden Sie in mehreren Schritten.',
  'workspace-incomplete':
    'Dieses Dezernat kann das gerade nicht beantworten, weil ihm in SharePoint etwas fehlt. Sobald es wieder da ist, geht es von selbst weiter.',
  'storage-unavailable':
    'SharePoint antwortet gerade nicht. Versuchen Sie es in ein paar Minuten noch einmal.',
  unexpected:
    'Bei uns ist ein Fehler aufgetreten. Versuchen Sie es noch einmal; bleibt es dabei, melden Sie es der IT.',
  unreachable:
    'Zugkraft ist gerade nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
};

/** Where the channel in which the tab stands is the reason. */
export const channelRefusals: Record<ChannelRefusal, string> = {
  'channel-not-open':
    'Dieser Kanal ist für dieses Dezernat nicht freigegeben: Hier lesen nur Mitglieder des Teams. Die Administration kann den Kanal in den Einstellungen des Arbeitsraums nennen.',
  'not-in-channel':
    'Sie sind nicht in diesem Kanal, und hier liest nur, wer in ihm ist. Bitten Sie seine Besitzerinnen und Besitzer, Sie aufzunehmen. Mitglieder des Teams lesen in der persönlichen App, soweit das Dezernat sie öffnet.',
  'channel-not-askable':
    'Zugkraft darf nicht sehen, wer in diesem Kanal ist, und lässt deshalb niemanden ein. Die Administration muss die App diesem Kanal hinzufügen oder die Berechtigung „ChannelMember.Read.All“ erteilen. In der persönlichen App lesen Mitglieder des Teams weiter.',
};
