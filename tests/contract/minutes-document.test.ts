import JSZip from 'jszip';
import { writeMinutesDocument } from '../../src/adapters/documents/minutes-document';
import type { Minutes } from '../../src/application/meetings/minutes';
import { MeetingHeld, MinutesWanted } from '../../src/contracts/tracking/meeting';
import type { Language } from '../../src/domain/shared/language';
import { toDay } from '../../src/domain/shared/day';
import { toMonth } from '../../src/domain/shared/month';
import { causeIs, countermeasure, effect, NOTE, PROPOSAL } from '../support/examples/case-examples';
import { minutesItem, minutesOf, minutesTask } from '../support/examples/minutes-examples';
import { elementsIn, readXml, textIn, type XmlElement } from '../support/xml-reading';

interface Paragraph {
  readonly style: string;
  /** Lines are parted as Word would part them. */
  readonly text: string;
}

const paragraphs = (document: XmlElement): Paragraph[] =>
  elementsIn(document, 'w:p').map((paragraph) => ({
    style: elementsIn(paragraph, 'w:pStyle')[0]?.attributes.get('w:val') ?? '',
    text: textIn(paragraph, 'w:br'),
  }));

async function partsOf(minutes: Minutes, language: Language): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(await writeMinutesDocument(minutes, language));
  const names = Object.keys(zip.files).filter((name) => name.endsWith('.xml'));
  const contents = await Promise.all(
    names.map(async (name) => (await zip.file(name)?.async('string')) ?? ''),
  );
  return new Map(names.map((name, index) => [name, contents[index] ?? '']));
}

async function read(minutes: Minutes, language: Language = 'de'): Promise<XmlElement> {
  return readXml((await partsOf(minutes, language)).get('word/document.xml') ?? '');
}

const linesOf = async (minutes: Minutes, language: Language = 'de'): Promise<string[]> =>
  paragraphs(await read(minutes, language)).map(({ text }) => text);

describe('The minutes as a Word document', () => {
  test('say when, who, what was discussed and decided, and what is to be done', async () => {
    const approved = { option: 'approve', reason: 'Das trägt der Haushalt.' } as const;
    const minutes = minutesOf({
      items: [minutesItem([{ type: 'decision', decision: approved }, NOTE])],
      tasks: [minutesTask()],
    });
    const lines = await linesOf(minutes);
    expect(lines).toEqual([
      'Protokoll der Steuerungsrunde – Dezernat V',
      '05.11.2026, 10:00 bis 11:30 Uhr',
      'Teilnehmende (Funktionen): Dezernatsleitung, Amtsleitung Wohnen',
      '1. Wartezeit',
      'Ziel: Mehr Menschen finden eine bezahlbare Wohnung',
      'Amt: Amt für Wohnungswesen',
      'Anlass: Rot: 12 liegt um 50\u00a0% über dem Plan von 8 (Oktober 2026).',
      'Ursache: Rahmenbedingungen',
      'Stand: Umsetzung (am Zug: Fachstelle Wohnen, bis 15.12.2026)',
      'In der Sitzung festgehalten',
      'Entscheidung (Dezernatsleitung): Gegenmaßnahme zugestimmt',
      'Das trägt der Haushalt.',
      'Notiz (Dezernatsleitung): Der Personalrat ist einbezogen.',
      'Aufgaben nach der Sitzung',
      ...['Gegenstand', 'Nächster Schritt', 'Am Zug', 'Bis'],
      ...['Wartezeit', 'Umsetzung: Zweite Annahmestelle', 'Fachstelle Wohnen', '15.12.2026'],
    ]);
  });

  test('say it in English too', async () => {
    const lines = await linesOf(minutesOf({ items: [minutesItem([PROPOSAL, effect(false)])] }), 'en');
    expect(lines).toEqual(
      expect.arrayContaining([
        'Minutes of the review meeting – Dezernat V',
        '05/11/2026, 10:00 to 11:30',
        'Cause: Framework conditions',
        'Countermeasure (Dezernatsleitung): Zweite Annahmestelle',
        'Due on: 15/12/2026',
        'How the effect will be seen: Die Wartezeit liegt zwei Monate unter 8 Wochen',
        'Check the effect on: 15/01/2027',
        'State: not effective',
        'No open tasks.',
      ]),
    );
    expect(lines.join('\n')).not.toMatch(/Gegenmaßnahme|Sitzung|wirksam\b/);
  });

  test('tell a new target and the decision of the council behind it', async () => {
    const target = { value: 10, from: toMonth('2027-01'), decisionReference: '1234/2026' };
    const decision = { option: 'change-target', reason: 'Neue Lage.', target } as const;
    const lines = await linesOf(minutesOf({ items: [minutesItem([{ type: 'decision', decision }])] }));
    expect(lines).toEqual(
      expect.arrayContaining([
        'Entscheidung (Dezernatsleitung): Ziel geändert',
        'Neue Lage.',
        expect.stringMatching(/^Neuer Zielwert 10\sWochen ab Januar 2027$/),
        'Ratsbeschluss: 1234/2026',
      ]),
    );
  });

  test('tell what the leadership took over, and until when', async () => {
    const task = countermeasure({ name: 'Zwei Stellen', text: '', due: toDay('2026-12-01') });
    const decision = { option: 'change-conditions', reason: 'Es fehlt Personal.', task } as const;
    const lines = await linesOf(minutesOf({ items: [minutesItem([{ type: 'decision', decision }])] }));
    expect(lines).toEqual(expect.arrayContaining(['Was: Zwei Stellen', 'Fällig am: 01.12.2026']));
  });

  test('name what was only talked about', async () => {
    expect(await linesOf(minutesOf({ items: [minutesItem()] }))).toContain('Besprochen, ohne Beschluss.');
  });

  test('have headings that Word knows, so that outline and screen reader work', async () => {
    const found = paragraphs(await read(minutesOf({ items: [minutesItem()] }))).filter(
      ({ style }) => style !== '',
    );
    expect(found).toEqual([
      { style: 'Title', text: 'Protokoll der Steuerungsrunde – Dezernat V' },
      { style: 'Heading1', text: '1. Wartezeit' },
      { style: 'Heading2', text: 'In der Sitzung festgehalten' },
      { style: 'Heading1', text: 'Aufgaben nach der Sitzung' },
    ]);
  });

  test('repeat the head of the tasks on every page', async () => {
    const rows = elementsIn(
      await read(minutesOf({ items: [minutesItem()], tasks: [minutesTask()] })),
      'w:tr',
    );
    const isHead = (row: (typeof rows)[number]): boolean => {
      const [mark] = elementsIn(row, 'w:tblHeader');
      // No value means yes; Word knows three words for no.
      return mark !== undefined && !['off', 'false', '0'].includes(mark.attributes.get('w:val') ?? '');
    };
    expect(rows.map(isHead)).toEqual([true, false]);
  });

  test('show what people typed as they typed it, line by line', async () => {
    const reason = 'Erst <Klärung> & "Zusage" \'morgen\'\nDann ]]> weiter\n\nEnde 😀';
    const decision = { option: 'accept', reason } as const;
    const minutes = minutesOf({
      workspaceName: 'Dezernat <V> & Co',
      present: ['Leitung <56> & Team'],
      items: [
        minutesItem([{ type: 'decision', decision }, causeIs('external')], { subjectName: 'A < B & C > D' }),
      ],
      tasks: [minutesTask({ subjectName: 'A < B & C > D', waitsForName: '<Stelle>' })],
    });
    const lines = await linesOf(minutes);
    expect(lines).toContain('Protokoll der Steuerungsrunde – Dezernat <V> & Co');
    expect(lines).toContain('Teilnehmende (Funktionen): Leitung <56> & Team');
    expect(lines).toContain('1. A < B & C > D');
    expect(lines).toContain(reason);
    expect(lines).toContain('<Stelle>');
  });

  test('stay readable though a text holds characters that no XML may hold', async () => {
    const text = 'vorher\u0000\u0008\u000b\u001f\ufffe\ud800 nachher';
    const lines = await linesOf(minutesOf({ items: [minutesItem([{ type: 'note', text }])] }));
    expect(lines).toContain('Notiz (Dezernatsleitung): vorher nachher');
  });

  test.each([
    { language: 'de' as const, page: 'Seite', of: 'von' },
    { language: 'en' as const, page: 'Page', of: 'of' },
  ])('number their pages ($language)', async ({ language, page, of }) => {
    const parts = await partsOf(minutesOf({ items: [minutesItem()] }), language);
    const footer = [...parts].find(([name]) => /^word\/footer\d+\.xml$/.test(name))?.[1] ?? '';
    const nodes = readXml(footer);
    expect(elementsIn(nodes, 'w:instrText').map((node) => textIn(node, 'w:br').trim())).toEqual([
      'PAGE',
      'NUMPAGES',
    ]);
    expect(elementsIn(nodes, 'w:t').map((node) => textIn(node, 'w:br').trim())).toEqual([page, of]);
  });

  test('consist of parts that are all well-formed', async () => {
    const parts = await partsOf(
      minutesOf({ items: [minutesItem([PROPOSAL])], tasks: [minutesTask()] }),
      'de',
    );
    expect(parts.size).toBeGreaterThan(3);
    for (const xml of parts.values()) expect(() => readXml(xml)).not.toThrow();
  });
});

describe('What is asked for', () => {
  const held = { began: '2026-11-05T09:00:00.000Z', deviationIds: ['wartezeit|2026-10'], present: [] };

  test('is refused where nothing was discussed', () => {
    expect(MeetingHeld.safeParse(held).success).toBe(true);
    expect(MeetingHeld.safeParse({ ...held, deviationIds: [] }).success).toBe(false);
    expect(MinutesWanted.safeParse({ ...held, deviationIds: [], language: 'de' }).success).toBe(false);
  });

  test('is refused where the beginning is no instant', () => {
    expect(MeetingHeld.safeParse({ ...held, began: 'gestern' }).success).toBe(false);
    expect(MeetingHeld.safeParse({ ...held, began: '' }).success).toBe(false);
  });
});
