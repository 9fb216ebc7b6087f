import type { Milestone } from '../../domain/masterplan/measure';
import { addMonths, toMonth } from '../../domain/shared/month';
import type { ProjectStatus, StatusReport } from '../../domain/tracking/status-report';
import { SAMPLE_MASTERPLAN } from './masterplan';
import { reportedAt, reporterOf } from './reporting';
import { makeRandom } from './seeded-random';

interface Told {
  readonly status: ProjectStatus;
  readonly progress: string;
  readonly support: string;
}

const onTrack = (progress: string, support = ''): Told => ({ status: 'on-track', progress, support });
const atRisk = (progress: string, support = ''): Told => ({ status: 'at-risk', progress, support });
const offTrack = (progress: string, support = ''): Told => ({ status: 'off-track', progress, support });
const done = (progress: string): Told => ({ status: 'done', progress, support: '' });

const FIRST_MONTH = toMonth('2026-05');

/** From May to October 2026, one a month. */
const TOLD: Readonly<Record<string, readonly Told[]>> = {
  'projekt-wohngeld-digital': [
    onTrack('Pilot läuft in zwei Teams; 60 % der Anträge kommen digital.'),
    onTrack('Pilot abgeschlossen. Die Teams empfehlen den Start für alle.'),
    onTrack('Schulungskonzept steht, Termine ab September sind vergeben.'),
    onTrack('Rückmeldungen aus dem Pilot in das Fachverfahren eingearbeitet.'),
    onTrack('Vier von neun Teams geschult.'),
    onTrack('Sieben von neun Teams geschult; der Regelbetrieb wird vorbereitet.'),
  ],
  'projekt-familienlotsen': [
    onTrack('Erste Gruppe nach der Qualifizierung im Einsatz vorbereitet.'),
    onTrack('Kooperationen mit Kitas und Familienzentren geschlossen.'),
    onTrack('Drei Standorte eingerichtet.'),
    onTrack('Fünf Standorte eingerichtet, erste Familien werden begleitet.'),
    atRisk('Der sechste Standort wartet auf die Schlüsselübergabe; Start um eine Woche verschoben.'),
    onTrack('Alle sechs Standorte begleiten Familien.'),
  ],
  'projekt-schuldnerberatung-online': [
    atRisk('Auswahl der Plattform verzögert sich, ein Angebot wird nachgefordert.'),
    atRisk('Angebot liegt vor und wird geprüft.'),
    atRisk('Plattform ausgewählt. Datenschutz-Folgenabschätzung begonnen.'),
    atRisk(
      'Folgenabschätzung in Arbeit; Rückfragen an den Anbieter offen.',
      'Vorrang bei der Prüfung durch den Datenschutz.',
    ),
    offTrack(
      'Folgenabschätzung nicht fertig: Anbieter hat Unterlagen verspätet geliefert.',
      'Gespräch der Amtsleitung mit dem Anbieter.',
    ),
    offTrack(
      'Start auf Februar verschoben. Unterlagen sind jetzt vollständig.',
      'Entscheidung, ob befristet mehr Gespräche vor Ort angeboten werden.',
    ),
  ],
  'projekt-jobbegleitung': [
    onTrack('Vier Standorte arbeiten, 38 Betriebe im Netzwerk.'),
    onTrack('43 Betriebe im Netzwerk; erste Hospitationen vereinbart.'),
    onTrack('Sommerpause der Sprachkurse für Betriebsbesuche genutzt: 47 Betriebe.'),
    onTrack('52 Betriebe im Netzwerk, Meilenstein früher als geplant erreicht.'),
    onTrack('Fragebogen mit den Begleiteten erprobt.'),
    onTrack('Befragung läuft, 140 Rückmeldungen; Auswertung im November.'),
  ],
  'projekt-jugendberufsagentur': [
    atRisk('Räume mit Verzögerung angemietet; Umbau des ersten Standorts begonnen.'),
    atRisk('Umbau im neuen Zeitplan.', 'Zusage für die Möblierung aus Mitteln des laufenden Jahres.'),
    onTrack('Möblierung bestellt, Personal eingearbeitet.'),
    onTrack('Erster weiterer Standort eröffnet.'),
    onTrack('120 junge Menschen im ersten Monat beraten.'),
    atRisk('Leitfaden für Fallkonferenzen noch nicht mit allen Partnern abgestimmt.'),
  ],
  'projekt-konzeptvergabe': [
    onTrack('Ausschreibungsunterlagen im Entwurf fertig.'),
    atRisk('Abstimmung der Unterlagen zwischen drei Ämtern dauert länger.'),
    offTrack(
      'Ausschreibung nicht veröffentlicht: Bodengutachten für zwei Grundstücke fehlen.',
      'Beauftragung der Gutachten vorziehen.',
    ),
    offTrack('Gutachten beauftragt, Ergebnis für November angekündigt.'),
    offTrack(
      'Kriterien nach Hinweisen der Wohnungswirtschaft geschärft.',
      'Entscheidung, ob mit acht statt zehn Grundstücken begonnen wird.',
    ),
    offTrack(
      'Neuer Zeitplan: Ausschreibung im Januar.',
      'Entscheidung über den Beginn mit acht Grundstücken steht aus.',
    ),
  ],
  'projekt-housing-first': [
    onTrack('46 Wohnungen bezogen.'),
    onTrack('49 Wohnungen bezogen; alle Mietverhältnisse bestehen fort.'),
    onTrack('52 Wohnungen bezogen.'),
    onTrack('55 Wohnungen bezogen, weitere sechs zugesagt.'),
    onTrack('58 Wohnungen bezogen.'),
    onTrack('61 Wohnungen bezogen, zwei Monate früher als geplant.'),
  ],
  'projekt-gesundheitskiosk': [
    onTrack('Ladenlokal für den ersten Kiosk angemietet.'),
    onTrack('Team vollständig, Schulung abgeschlossen.'),
    onTrack('Umbau fast fertig.'),
    onTrack('Erster Kiosk drei Wochen früher eröffnet.'),
    onTrack('310 Beratungen im ersten Monat.'),
    onTrack('Standortsuche für den zweiten Kiosk mit zwei guten Angeboten.'),
  ],
  'projekt-krisendienst': [
    onTrack('Auswahlverfahren für den Träger veröffentlicht.'),
    onTrack('Drei Bewerbungen eingegangen.'),
    atRisk('Nachforderung von Unterlagen; Auswahl verschiebt sich.'),
    atRisk('Auswahlgespräche geführt.'),
    atRisk('Träger ausgewählt, sechs Wochen später als geplant.'),
    atRisk(
      'Drei von acht Stellen besetzt; Fachkräfte sind knapp.',
      'Gemeinsame Werbung um Fachkräfte mit den Kliniken.',
    ),
  ],
  'projekt-hitzeaktionsplan': [
    onTrack('Alle stationären Einrichtungen beraten.'),
    onTrack('Hitzetelefon seit 1. Juni besetzt.'),
    onTrack('Zwei Hitzewarnungen gut bewältigt.'),
    onTrack('Befragung der Einrichtungen läuft.'),
    done('Zweiter Sommer ausgewertet, einen Monat früher als geplant. Projekt abgeschlossen.'),
  ],
  'projekt-gruene-schulhoefe': [
    onTrack('Bauarbeiten an zwei Schulhöfen begonnen.'),
    onTrack('Bauarbeiten an vier Schulhöfen laufen.'),
    onTrack('Ferienzeit für die lauten Arbeiten genutzt.'),
    onTrack('Vier Schulhöfe zum Schulstart fertig.'),
    onTrack('Planung der nächsten vier Schulhöfe vergeben.'),
    onTrack('Pflanzaktionen mit Schülerinnen und Schülern an allen vier Höfen.'),
  ],
  'projekt-bestandserfassung': [
    onTrack('Erfassung in acht Sozialraumgebieten abgeschlossen.'),
    onTrack('Träger prüfen ihre Einträge.'),
    onTrack('Elf Sozialraumgebiete erfasst.'),
    onTrack('Vor-Ort-Begehungen in vier weiteren Gebieten.'),
    atRisk('Rückmeldungen aus drei Gebieten stehen aus.'),
    atRisk('13 von 15 Gebieten erfasst; die letzten zwei folgen bis Dezember.'),
  ],
};

/** Six months of status reports; a milestone is named in the report of the month it was done in. */
export function sampleStatusReports(): readonly StatusReport[] {
  return SAMPLE_MASTERPLAN.measures.flatMap((measure) => {
    const random = makeRandom(measure.id);
    const milestones = SAMPLE_MASTERPLAN.milestones.filter(({ measureId }) => measureId === measure.id);
    return (TOLD[measure.id] ?? []).map(({ status, progress, support }, index): StatusReport => {
      const month = addMonths(FIRST_MONTH, index);
      return {
        measureId: measure.id,
        month,
        status,
        progress,
        supportNeeded: support,
        milestonesDone: milestones.filter((milestone) => isDoneIn(milestone, month)).map(({ id }) => id),
        reportedByPostId: measure.ownerPostId,
        reportedAs: reporterOf(measure.ownerPostId, random()),
        reportedAt: reportedAt(addMonths(month, 1), random()),
      };
    });
  });
}

const isDoneIn = ({ done: day }: Milestone, month: string): boolean => day?.startsWith(month) === true;
