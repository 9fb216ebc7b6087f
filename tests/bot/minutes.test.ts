import type { AdaptiveCard } from '../../bot/cards/parts/card';
import { LARGEST_CARD, sizeOf } from '../../bot/cards/parts/card-size';
import { minutesCard, minutesToast } from '../../bot/cards/minutes-card';
import type { Minutes } from '../../src/application/meetings/minutes';
import { wordsOn } from '../support/chat/card-reading';
import { type Chat, startChat } from '../support/chat/chat-client';
import { countermeasure, NOTE, PROPOSAL } from '../support/examples/case-examples';
import { minutesItem, minutesOf, minutesTask, stepInMeeting } from '../support/examples/minutes-examples';
import { createWorld } from '../support/world';

const links = { toDeviations: (workspaceId: string) => `https://tab.example/${workspaceId}/deviations` };
const cardOf = (minutes: Minutes, language: 'de' | 'en' = 'de') => minutesCard({ minutes, language, links });
const linesOf = (minutes: Minutes, language: 'de' | 'en' = 'de') =>
  wordsOn(cardOf(minutes, language)).split('\n');

describe('The card of the minutes', () => {
  test('says when, who, what was discussed with its decisions and reasons, and what is to be done', () => {
    const approved = { option: 'approve', reason: 'Das trägt der Haushalt.' } as const;
    const minutes = minutesOf({
      items: [minutesItem([{ type: 'decision', decision: approved }, NOTE])],
      tasks: [minutesTask()],
    });
    expect(linesOf(minutes)).toEqual([
      'Protokoll der Steuerungsrunde: Dezernat V',
      '05.11.2026, 10:00 bis 11:30 Uhr',
      '**Teilnehmende (Funktionen):** Dezernatsleitung, Amtsleitung Wohnen',
      'Besprochen (1)',
      '**Wartezeit** (Mehr Menschen finden eine bezahlbare Wohnung)',
      'Entscheidung (Dezernatsleitung): Gegenmaßnahme zugestimmt. Das trägt der Haushalt.',
      'Notiz (Dezernatsleitung): Der Personalrat ist einbezogen.',
      'Aufgaben nach der Sitzung',
      '**Wartezeit** · Umsetzung: Zweite Annahmestelle · Fachstelle Wohnen · bis 15.12.2026',
      'Alle Abweichungen',
    ]);
  });

  test('says all of it in English too', () => {
    const minutes = minutesOf({ items: [minutesItem([PROPOSAL])], present: [] });
    expect(linesOf(minutes, 'en')).toEqual([
      'Minutes of the review meeting: Dezernat V',
      '05/11/2026, 10:00 to 11:30',
      'Discussed (1)',
      '**Wartezeit** (Mehr Menschen finden eine bezahlbare Wohnung)',
      'Countermeasure (Dezernatsleitung): Zweite Annahmestelle, by 15/12/2026',
      'Tasks after the meeting',
      'No open tasks.',
      'All deviations',
    ]);
  });

  test('names what was only talked about', () => {
    expect(linesOf(minutesOf({ items: [minutesItem()] }))).toContain(
      '**Wartezeit** (Mehr Menschen finden eine bezahlbare Wohnung): besprochen, ohne Beschluss',
    );
  });

  test('names the task that the leadership took over, and its day', () => {
    const decision = { option: 'change-conditions', reason: '', task: countermeasure() } as const;
    expect(linesOf(minutesOf({ items: [minutesItem([{ type: 'decision', decision }])] }))).toContain(
      'Entscheidung (Dezernatsleitung): Rahmenbedingungen werden geändert. Zweite Annahmestelle, bis 15.12.2026',
    );
  });

  test('leads to the board of the department', () => {
    expect(cardOf(minutesOf()).actions).toEqual([
      {
        type: 'Action.OpenUrl',
        title: 'Alle Abweichungen',
        url: 'https://tab.example/dezernat-v/deviations',
      },
    ]);
  });

  test('shows what people typed as they typed it', () => {
    const minutes = minutesOf({
      present: ['*Leitung* [hier](https://boese.example)'],
      items: [minutesItem([{ type: 'note', text: '# Kein Titel\n**nicht fett** <b>' }])],
      tasks: [minutesTask({ waitsForName: '_Stelle_' })],
    });
    const words = wordsOn(cardOf(minutes));
    expect(words).toContain('\\*Leitung\\* \\[hier\\](https://boese.example)');
    expect(words).toContain('\\*\\*nicht fett\\*\\* \\<b\\>');
    expect(words).toContain('\\_Stelle\\_');
  });

  test('of a hundred cases with long texts stays below what Teams takes, and says how many are left', () => {
    const long = 'Ä*'.repeat(1_000);
    const one = minutesItem(
      Array.from({ length: 10 }, () => ({ type: 'note', text: long }) as const),
      {
        subjectName: long,
        goalName: long,
      },
    );
    const card = cardOf(
      minutesOf({
        workspaceName: long,
        present: Array.from({ length: 50 }, (_, index) => `${index} ${long}`.slice(0, 200)),
        items: Array.from({ length: 100 }, () => one),
        tasks: Array.from({ length: 100 }, () => minutesTask({ subjectName: long, waitsForName: long })),
      }),
    );
    expect(sizeOf(card)).toBeLessThan(LARGEST_CARD);
    const words = wordsOn(card);
    expect(words).toContain('Besprochen (100)');
    const left = [...words.matchAll(/… und (\d+) weitere/g)].map(([, count]) => Number(count));
    expect(left.filter((count) => count > 60)).toHaveLength(2);
    expect(words).toContain('… und 4 weitere');
  });
});

test('The line in the list of chats counts what was discussed and what is to be done', () => {
  const minutes = minutesOf({ items: [minutesItem()], tasks: [minutesTask(), minutesTask()] });
  expect(minutesToast(minutes, 'de')).toBe(
    'Protokoll der Steuerungsrunde (Dezernat V): 1 Abweichung, 2 Aufgaben',
  );
  expect(minutesToast(minutes, 'en')).toBe(
    'Minutes of the review meeting (Dezernat V): 1 deviation, 2 tasks',
  );
});

describe('Minutes sent to a channel', () => {
  const CHANNEL = '19:dezernat@thread.tacv2';
  const minutes = minutesOf({ items: [{ ...minutesItem(), steps: [stepInMeeting(NOTE)] }] });
  let chat: Chat;
  beforeEach(async () => {
    chat = await startChat(createWorld());
  });
  afterEach(() => chat.close());

  test('are a new post in German, though nobody ever wrote there', async () => {
    const sent = await chat.bot.messenger.sendMinutes(CHANNEL, minutes);
    expect(sent.ok).toBe(true);
    const [post, ...others] = chat.connector.messagesIn(CHANNEL);
    expect(others).toEqual([]);
    expect(post?.summary).toBe('Protokoll der Steuerungsrunde (Dezernat V): 1 Abweichung, 0 Aufgaben');
    const content = post?.attachments?.[0]?.content as AdaptiveCard;
    expect(wordsOn(content)).toContain('Notiz (Dezernatsleitung): Der Personalrat ist einbezogen.');
  });

  test('say why they did not arrive', async () => {
    chat.connector.fail(/activities/, { status: 403, code: 'BotNotInConversationRoster' });
    expect(await chat.bot.messenger.sendMinutes(CHANNEL, minutes)).toEqual({
      ok: false,
      error: { kind: 'not-in-chat', retryIn: null },
    });
  });
});
