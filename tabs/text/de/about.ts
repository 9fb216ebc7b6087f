/** The statement the law asks for, and an introduction that everybody can read. */
export const about = {
  accessibility: 'Barrierefreiheit',
  easyLanguage: 'Leichte Sprache',
  statementTitle: 'Erklärung zur Barrierefreiheit',
  statement: {
    intro: (department: string) =>
      `${department} will, dass alle Beschäftigten Zugkraft nutzen können. Grundlage sind das Behindertengleichstellungsgesetz Nordrhein-Westfalen (BGG NRW) und die Barrierefreie-Informationstechnik-Verordnung (BITVNRW). Die Erklärung gilt für die Registerkarten von Zugkraft in Microsoft Teams und für die Karten, die Zugkraft im Chat schickt.`,
    conformity: 'Wie weit die Anforderungen erfüllt sind',
    conformityText:
      'Maßstab sind die Web Content Accessibility Guidelines (WCAG) 2.1 auf Stufe AA in der Fassung der europäischen Norm EN 301 549. Die Registerkarten sind mit den Anforderungen vereinbar, soweit eine Selbstbewertung das zeigen kann: Jede Ansicht wird bei jeder Änderung automatisch in allen Farbschemata und beiden Sprachen geprüft, dazu Tastatur, Vergrößerung auf 400 % und Druck. Eine unabhängige Prüfung steht noch aus.',
    limits: 'Was noch Barrieren haben kann',
    limitList: [
      'Die Oberfläche von Microsoft Teams um die Ansichten herum verantwortet Microsoft.',
      'Karten im Chat zeichnet Teams selbst. Alles, was auf einer Karte gemeldet werden kann, geht auch in „Meine Meldungen“.',
      'Texte, die in den SharePoint-Listen gepflegt werden, können schwer verständlich sein.',
      'Protokolle als Word-Datei haben Überschriften und Tabellen mit Kopfzeile, sind aber nicht einzeln geprüft.',
    ],
    alternatives: 'Was Sie nutzen können',
    alternativeList: [
      'Jedes Diagramm gibt es auch als Satz und als Tabelle; mit den Pfeiltasten gehen Sie Monat für Monat durch.',
      'Eine Ampel zeigt immer Form, Wort und Farbe.',
      'Alles lässt sich mit der Tastatur bedienen.',
      'Helles, dunkles und kontrastreiches Farbschema folgen Ihrer Einstellung in Teams. Wer weniger Bewegung eingestellt hat, sieht keine.',
      'Eine kurze Einführung gibt es in Leichter Sprache.',
    ],
    feedback: 'Barriere melden',
    feedbackText:
      'Sie stoßen auf eine Barriere oder brauchen etwas in einer anderen Form? Schreiben Sie uns. Sie müssen nichts über sich sagen. Sie bekommen innerhalb von vier Wochen eine Antwort.',
    what: 'Was geht nicht, und wo?',
    whatHint:
      'Zum Beispiel: „Der Filter auf der Seite Kennzahlen lässt sich mit meiner Vorlesesoftware nicht setzen.“',
    prepare: 'E-Mail vorbereiten',
    prepared: (email: string) =>
      `Ihr Mailprogramm öffnet eine Nachricht an ${email}. Geschieht nichts, schreiben Sie bitte selbst dorthin.`,
    direct: 'Oder schreiben Sie direkt an',
    missing: 'Bitte schreiben Sie in einem Satz, was nicht geht.',
    subject: 'Barriere in Zugkraft',
    noContact:
      'Für Ihr Dezernat ist noch keine Adresse für Rückmeldungen eingetragen. Wenden Sie sich bitte an die Steuerungsunterstützung Ihres Dezernats; sie trägt die Adresse in der Liste „Dezernat“ ein.',
    enforcement: 'Wenn wir nicht helfen',
    enforcementText:
      'Bekommen Sie keine oder keine ausreichende Antwort, können Sie sich an die Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen wenden (§ 10d BGG NRW). Das Verfahren kostet nichts.',
    ombudsman: 'Ombudsstelle für barrierefreie Informationstechnik',
    date: 'Stand dieser Erklärung: 22. November 2026. Sie wird jedes Jahr überprüft.',
  },
  easyTitle: 'Zugkraft in Leichter Sprache',
  easy: [
    {
      title: 'Was ist Zugkraft?',
      sentences: [
        'Zugkraft ist ein Programm in Microsoft Teams.',
        'Die Stadt hat Ziele.',
        'Ein Ziel ist zum Beispiel: Mehr Menschen haben eine Wohnung.',
        'Zugkraft zeigt: Sind wir auf dem Weg zum Ziel?',
      ],
    },
    {
      title: 'Was bedeuten die Ampeln?',
      sentences: [
        'Jedes Ziel hat eine Ampel.',
        'Ein grüner Kreis mit Haken bedeutet: Es läuft gut.',
        'Ein gelbes Dreieck mit Ausrufezeichen bedeutet: Es läuft nicht ganz wie geplant.',
        'Eine rote Raute mit Kreuz bedeutet: Es läuft schlecht. Wir müssen etwas tun.',
        'Ein grauer Kreis mit einem Strich bedeutet: Wir haben keine Zahl.',
        'Ein Viereck mit einer Uhr bedeutet: Die Zahl ist alt.',
        'Neben jeder Ampel steht auch ein Wort.',
      ],
    },
    {
      title: 'Was muss ich tun?',
      sentences: [
        'Haben Sie eine Aufgabe? Dann bekommen Sie jeden Monat eine Nachricht.',
        'Die Nachricht kommt von Zugkraft im Chat.',
        'Tragen Sie Ihre Zahl ein.',
        'Drücken Sie auf den Knopf zum Speichern.',
        'Sie können die Zahl auch auf der Seite „Meine Meldungen“ eintragen.',
        'Sie haben sich vertan? Tragen Sie die richtige Zahl ein. Die alte Zahl bleibt aufgeschrieben.',
      ],
    },
    {
      title: 'Welche Seiten gibt es?',
      sentences: [
        'Start: Hier steht, was Sie tun müssen.',
        'Masterplan: Hier stehen alle Ziele.',
        'Kennzahlen: Hier stehen alle Zahlen.',
        'Vergleich: Hier sehen Sie Zahlen nebeneinander. Es gibt auch eine Karte von der Stadt.',
        'Abweichungen: Hier steht, was nicht läuft. Und was wir dagegen tun.',
      ],
    },
    {
      title: 'Wer sieht was?',
      sentences: [
        'Alle im Team sehen die Ziele und die Zahlen.',
        'Zugkraft schreibt keine Liste: Wer ist schnell? Wer ist langsam?',
        'Zugkraft prüft nicht einzelne Menschen.',
      ],
    },
    {
      title: 'Brauchen Sie Hilfe?',
      sentences: [
        'Schreiben Sie im Chat das Wort: hilfe.',
        'Dann antwortet Zugkraft.',
        'Etwas ist schwer zu lesen oder geht nicht? Sagen Sie uns Bescheid.',
        'Auf der Seite „Barrierefreiheit“ steht, wie das geht.',
      ],
    },
  ] as readonly { readonly title: string; readonly sentences: readonly string[] }[],
};
