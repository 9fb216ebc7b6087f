import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CasePage, WrittenStep } from '../../../src/contracts/tracking/case';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';
import { caseSummary, openDeviation } from '../support/case-examples';
import {
  APPROVAL,
  CAUSE,
  casePage,
  caseStep,
  COUNTERMEASURE,
  DONE,
  FORMER_TARGET,
  HEAD,
  PROPOSAL,
  STATEMENT,
  toDecide,
  toPropose,
  toState,
} from '../support/case-page-examples';
import { goalView, indicator } from '../support/examples';
import { type Asked, Refused, serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

beforeEach(() => {
  sessionStorage.clear();
});
afterEach(closeTab);

const PATH = `/deviation/${encodeURIComponent('i1|2026-10')}?workspace=dezernat-v`;

async function open(page: CasePage | (() => CasePage), locale = 'de-de'): Promise<void> {
  serve({ viewCase: typeof page === 'function' ? page : () => page });
  await openTab(PATH, { locale });
  await screen.findByRole('heading', { level: 1 });
}

const form = (name: string) => within(screen.getByRole('form', { name }));
const field = (name: RegExp | string) => screen.getByRole('textbox', { name });
const button = (name: RegExp | string) => screen.getByRole('button', { name });
const now = () => within(screen.getByRole('region', { name: 'Was jetzt zu tun ist' }));
const timeline = () => within(screen.getByRole('region', { name: 'Was bisher geschah' }));
const sentIn = (asked: readonly Asked[]) => asked.filter(({ name }) => name === 'takeSteps');

describe('the head of a case', () => {
  test('says what it is about, why it is open, and leads to its goal', async () => {
    await open(casePage());
    const head = within(screen.getByRole('region', { name: 'Arbeitslose' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Arbeitslose' })).toBeVisible();
    expect(head.getByText(/58\.374 liegt um 12,3\s% über dem Plan von 52\.000/)).toBeVisible();
    expect(head.getByText(/^Eröffnet für Oktober 2026: rot\. 03\.11\.2026, 08:12 Uhr$/)).toBeVisible();
    expect(head.getByText('Amt für Soziales')).toBeVisible();
    expect(head.getByRole('link', { name: 'Arbeitslosigkeit senken' })).toHaveAttribute(
      'href',
      '/tab/goal/g1?workspace=dezernat-v#indicator-i1',
    );
  });

  test('names the step, whose turn it is and since when it is late', async () => {
    await open(casePage({ summary: { overdue: true, due: toDay('2026-11-12'), reopened: 2 } }));
    const head = within(screen.getByRole('region', { name: 'Arbeitslose' }));
    expect(head.getByText('Leitung Jobcenter (Ausführende Einheit)')).toBeVisible();
    expect(head.getByText('überfällig seit 12.11.2026')).toBeVisible();
    expect(head.getByText('2-mal wieder geöffnet')).toBeVisible();
    expect(head.getByText('noch nicht benannt')).toBeVisible();
  });

  test('says that nobody can decide, and what helps', async () => {
    await open(
      casePage({
        summary: {
          stage: 'decision',
          level: 'department',
          waitsFor: 'department',
          waitsForName: '',
          decidedBy: 'nobody',
        },
      }),
    );
    const head = within(screen.getByRole('region', { name: 'Arbeitslose' }));
    expect(head.getByText('Niemand kann entscheiden (Dezernatsleitung)')).toBeVisible();
    expect(
      now().getByText(
        /^Niemand kann entscheiden: Wer entscheiden würde, spricht .* Bitte lassen Sie eine Stellvertretung eintragen\.$/,
      ),
    ).toBeVisible();
  });

  test('leads back to the board with its filters', async () => {
    serve({ viewCase: () => casePage() });
    await openTab(`${PATH}&overdue=yes`);
    const trail = within(await screen.findByRole('navigation', { name: 'Sie sind hier' }));
    expect(trail.getByRole('link', { name: 'Abweichungen' })).toHaveAttribute(
      'href',
      '/tab/deviations?workspace=dezernat-v&overdue=yes',
    );
  });

  test('lets the leadership acknowledge it once', async () => {
    let page = casePage({}, { me: { mayAcknowledge: true } });
    const { asked } = serve({
      viewCase: () => page,
      acknowledgeDeviation: () => {
        const acknowledgement = {
          postId: 'p',
          postName: 'Dezernatsleitung',
          at: '2026-11-05T09:00:00.000Z',
        };
        const deviation = openDeviation({ acknowledgement });
        page = casePage({ summary: { deviation } });
        return { deviation };
      },
    });
    await openTab(PATH);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Abweichung bei „Arbeitslose“ zur Kenntnis nehmen' }),
    );
    await userEvent.click(button('Ja, zur Kenntnis nehmen'));
    expect(
      await screen.findByText('Zur Kenntnis genommen: Dezernatsleitung, 05.11.2026, 10:00 Uhr'),
    ).toBeVisible();
    expect(asked.filter(({ name }) => name === 'acknowledgeDeviation')).toHaveLength(1);
    expect(timeline().getByRole('heading', { name: 'Von der Leitung zur Kenntnis genommen' })).toBeVisible();
  });
});

describe('the six steps', () => {
  const states = () =>
    within(screen.getByRole('list', { name: 'Schritte' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

  test('say what is done, what is now and what is to come', async () => {
    await open(casePage(toPropose()));
    expect(states()).toEqual([
      'Stellungnahmeerledigt',
      'Ursacheerledigt',
      'Gegenmaßnahmejetzt',
      'Entscheidungnoch offen',
      'Umsetzungnoch offen',
      'Wirksamkeitsprüfungnoch offen',
    ]);
    expect(screen.getByText('Gegenmaßnahme', { selector: '[aria-current="step"] *' })).toBeVisible();
  });

  test('of a case that ended early say which were not done', async () => {
    await open(
      casePage({
        steps: [STATEMENT],
        summary: { stage: 'closed', deviation: openDeviation({ status: 'closed' }) },
      }),
    );
    expect(states().slice(0, 2)).toEqual(['Stellungnahmeerledigt', 'Ursachenicht getan']);
  });
});

describe('whose turn it is', () => {
  test('is said in a plain sentence to those who may not act', async () => {
    await open(casePage());
    expect(
      now().getByText(
        'Nächster Schritt: Stellungnahme. Am Zug ist Leitung Jobcenter (Ausführende Einheit), bis 20.11.2026.',
      ),
    ).toBeVisible();
    expect(screen.queryByRole('form')).toBeNull();
  });

  test('is said to those who may', async () => {
    await open(casePage(toState()));
    expect(now().getByText('Sie sind dran, bis 20.11.2026.')).toBeVisible();
  });

  test.each([
    { stage: 'watched' as const, status: 'open' as const, says: /^Zurzeit muss niemand etwas tun/ },
    { stage: 'closed' as const, status: 'closed' as const, says: /^Die Abweichung ist geschlossen/ },
    { stage: 'withdrawn' as const, status: 'withdrawn' as const, says: /ist zurückgenommen/ },
  ])('is nobody’s while a case is $stage', async ({ stage, status, says }) => {
    await open(
      casePage({ summary: { stage, waitsFor: null, due: null, deviation: openDeviation({ status }) } }),
    );
    expect(now().getByText(says)).toBeVisible();
  });

  test('is nobody’s where no answer is demanded', async () => {
    await open(casePage({ summary: { demanded: false, waitsFor: null, due: null } }));
    expect(now().getByText(/muss niemand Stellung nehmen/)).toBeVisible();
  });
});

/** Serves a case that moves on to the given one once steps were sent. */
function serveMoving(before: CasePage, after: CasePage): { readonly asked: Asked[] } {
  let page = before;
  return serve({
    viewCase: () => page,
    takeSteps: () => {
      page = after;
      return after.case;
    },
  });
}

describe('the statement', () => {
  test('and the cause are sent together as two steps, and the news gets the focus', async () => {
    const { asked } = serveMoving(casePage(toState()), casePage(toPropose()));
    await openTab(PATH);
    await screen.findByRole('form', { name: 'Stellung nehmen' });
    await userEvent.type(field('Was ist passiert?'), 'Zuzug');
    await userEvent.click(screen.getByRole('radio', { name: 'Prozessgestaltung' }));
    await userEvent.type(field('Woran sehen Sie das?'), 'Wartezeiten');
    await userEvent.click(button('Stellungnahme und Ursache senden'));
    const news = await screen.findByText('Gespeichert: Stellungnahme und Ursache.');
    expect(news).toBeVisible();
    expect(document.activeElement).toContainElement(news);
    expect(sentIn(asked).map(({ body }) => body)).toEqual([
      {
        basedOn: 0,
        steps: [
          { type: 'statement', text: 'Zuzug' },
          { type: 'cause', cause: 'process-design', text: 'Wartezeiten' },
        ],
      },
    ]);
    expect(screen.queryByRole('form', { name: 'Stellung nehmen' })).toBeNull();
    expect(sessionStorage).toHaveLength(0);
  });

  test('can be sent alone', async () => {
    const { asked } = serveMoving(casePage(toState()), casePage({ steps: [STATEMENT] }));
    await openTab(PATH);
    await screen.findByRole('form');
    await userEvent.type(field('Was ist passiert?'), 'Zuzug');
    await userEvent.click(button('Stellungnahme senden'));
    await screen.findByText('Gespeichert: Stellungnahme.');
    expect(sentIn(asked)[0]?.body).toEqual({ basedOn: 0, steps: [{ type: 'statement', text: 'Zuzug' }] });
  });

  test('with a cause half named says what is missing before anything is sent', async () => {
    const { asked } = serveMoving(casePage(toState()), casePage(toPropose()));
    await openTab(PATH);
    await screen.findByRole('form');
    await userEvent.type(field('Was ist passiert?'), 'Zuzug');
    await userEvent.type(field('Woran sehen Sie das?'), 'Wartezeiten');
    await userEvent.click(button('Stellungnahme und Ursache senden'));
    expect(screen.getByRole('radiogroup')).toHaveAccessibleDescription(/Diese Angabe fehlt noch/);
    expect(screen.getByRole('radio', { name: 'Prozessgestaltung' })).toHaveFocus();
    expect(sentIn(asked)).toEqual([]);
  });

  test('explains each cause in a line', async () => {
    await open(casePage(toState()));
    expect(screen.getByRole('radio', { name: 'Rahmenbedingungen' })).toHaveAccessibleDescription(
      /^Personal, Geld/,
    );
  });
});

describe('the countermeasure', () => {
  const template = {
    deviationId: 'i9|2025-03',
    subjectName: 'Beratungen',
    countermeasure: { name: 'Mehr Termine', text: 'Samstags', criterion: 'Wartezeit unter 5 Tagen' },
    effective: true,
  };

  test('needs name, days and criterion; each field says so, and the first gets the focus', async () => {
    await open(casePage(toPropose()));
    await userEvent.click(button('Gegenmaßnahme vorschlagen'));
    expect(field(/Name der Gegenmaßnahme/)).toHaveFocus();
    expect(field(/Name der Gegenmaßnahme/)).toBeInvalid();
    expect(field(/Woran ist die Wirkung/)).toBeInvalid();
    expect(screen.getByLabelText(/Umgesetzt bis/)).toBeInvalid();
    expect(screen.getByLabelText(/Wirkung wird geprüft am/)).toBeInvalid();
  });

  test('is not checked before it is due, and not due in the past', async () => {
    await open(casePage(toPropose()));
    await userEvent.type(screen.getByLabelText(/Umgesetzt bis/), '2026-11-01');
    await userEvent.type(screen.getByLabelText(/Wirkung wird geprüft am/), '2026-10-31');
    await userEvent.click(button('Gegenmaßnahme vorschlagen'));
    expect(screen.getByLabelText(/Umgesetzt bis/)).toHaveAccessibleDescription(/in der Vergangenheit/);
    expect(screen.getByLabelText(/Wirkung wird geprüft am/)).toHaveAccessibleDescription(
      /frühestens am Tag, bis zu dem umgesetzt wird/,
    );
  });

  test('can be taken over from an earlier one, which says whether it worked, and be undone', async () => {
    const page = casePage(toPropose(), { templates: [template] });
    const { asked } = serveMoving(page, casePage(toDecide()));
    await openTab(PATH);
    await screen.findByRole('form');
    await userEvent.type(field(/Name der Gegenmaßnahme/), 'Eigene Idee');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Aus früherer Gegenmaßnahme übernehmen' }),
      'Mehr Termine – Beratungen: wirksam',
    );
    await userEvent.click(button('Übernehmen'));
    expect(field(/Name der Gegenmaßnahme/)).toHaveValue('Mehr Termine');
    await userEvent.click(button('Übernahme rückgängig machen'));
    expect(field(/Name der Gegenmaßnahme/)).toHaveValue('Eigene Idee');
    await userEvent.click(button('Übernehmen'));
    await userEvent.type(screen.getByLabelText(/Umgesetzt bis/), '2026-12-01');
    await userEvent.type(screen.getByLabelText(/Wirkung wird geprüft am/), '2027-02-10');
    await userEvent.click(button('Gegenmaßnahme vorschlagen'));
    await screen.findByText('Gespeichert: Gegenmaßnahme.');
    expect(sentIn(asked)[0]?.body).toEqual({
      basedOn: 2,
      steps: [
        {
          type: 'countermeasure',
          countermeasure: { ...template.countermeasure, due: '2026-12-01', checkOn: '2027-02-10' },
        },
      ],
    });
  });

  test('leaves a way to change the cause first', async () => {
    await open(casePage(toPropose()));
    expect(screen.queryByRole('radio')).toBeNull();
    await userEvent.click(button('Ursache ändern'));
    expect(screen.getByRole('radio', { name: 'Prozessgestaltung' })).toHaveFocus();
    await userEvent.click(button('Abbrechen'));
    expect(button('Ursache ändern')).toHaveFocus();
  });
});

async function decide(option: string, before = toDecide()) {
  const served = serveMoving(casePage(before), casePage({ steps: [STATEMENT, CAUSE, PROPOSAL, APPROVAL] }));
  await openTab(PATH);
  await screen.findByRole('form', { name: 'Entscheiden' });
  await userEvent.click(screen.getByRole('radio', { name: option }));
  return served;
}

const decisionIn = (asked: readonly Asked[]): unknown =>
  (sentIn(asked)[0]?.body as { steps: WrittenStep[] } | undefined)?.steps[0];

describe('the decision', () => {
  test('shows what is proposed, and only what can be decided, each with what it means', async () => {
    await open(casePage(toDecide({ options: ['approve', 'send-back', 'refer'] })));
    expect(form('Entscheiden').getByText('Unter 55.000 im Januar')).toBeVisible();
    expect(screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).value)).toEqual([
      'approve',
      'send-back',
      'refer',
    ]);
    expect(
      screen.getByRole('radio', { name: 'An die Dezernatsleitung weiterleiten' }),
    ).toHaveAccessibleDescription(/^Es braucht etwas/);
  });

  test('to approve needs no reason', async () => {
    const { asked } = await decide('Der Gegenmaßnahme zustimmen');
    await userEvent.click(button('Entscheidung senden'));
    await screen.findByText('Gespeichert: Entscheidung.');
    expect(decisionIn(asked)).toEqual({ type: 'decision', decision: { option: 'approve', reason: '' } });
  });

  test('to accept needs one', async () => {
    const { asked } = await decide('Mit Begründung hinnehmen');
    await userEvent.click(button('Entscheidung senden'));
    expect(field(/^Begründung/)).toHaveFocus();
    expect(sentIn(asked)).toEqual([]);
  });

  test('to change the conditions is a task of the leadership with days and criterion', async () => {
    const { asked } = await decide('Rahmenbedingungen ändern');
    await userEvent.type(field(/Was übernimmt die Leitung/), 'Zwei Stellen');
    await userEvent.type(field(/Woran ist die Wirkung/), 'Wartezeit');
    await userEvent.type(screen.getByLabelText(/Umgesetzt bis/), '2026-12-01');
    await userEvent.type(screen.getByLabelText(/Wirkung wird geprüft am/), '2027-02-10');
    await userEvent.type(field(/^Begründung/), 'Personal fehlt');
    await userEvent.click(button('Entscheidung senden'));
    await screen.findByText('Gespeichert: Entscheidung.');
    expect(decisionIn(asked)).toEqual({
      type: 'decision',
      decision: {
        option: 'change-conditions',
        reason: 'Personal fehlt',
        task: {
          name: 'Zwei Stellen',
          text: '',
          due: '2026-12-01',
          criterion: 'Wartezeit',
          checkOn: '2027-02-10',
        },
      },
    });
  });

  test('to change a target the council decided needs its decision, and reads a figure as Germans write it', async () => {
    const { asked } = await decide('Ziel ändern');
    expect(
      screen.getByText(
        /Bisheriges Ziel: 49\.500\sPersonen bis Oktober 2030\. Was Sie eintragen.* Über dieses Ziel hat der Rat entschieden \(1234\/2025\)/,
      ),
    ).toBeVisible();
    await userEvent.type(field(/Neuer Zielwert in Personen/), '54.500');
    expect(screen.getByText(/Gelesen als 54\.500\sPersonen/)).toBeVisible();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Gilt ab/ }), 'Januar 2027');
    const preview = within(screen.getByRole('table', { name: 'Was das aus dem Plan macht' }));
    expect(preview.getAllByRole('row')).toHaveLength(13);
    expect(
      preview.getByRole('row', { name: /^Dezember 2027 52\.333\sPersonen 54\.500\sPersonen$/ }),
    ).toBeVisible();
    await userEvent.type(field(/^Begründung/), 'Zuzug');
    await userEvent.click(button('Entscheidung senden'));
    expect(field(/Beschluss des Rates/)).toHaveFocus();
    await userEvent.type(field(/Beschluss des Rates/), '99/2026');
    await userEvent.click(button('Entscheidung senden'));
    await screen.findByText('Gespeichert: Entscheidung.');
    expect(decisionIn(asked)).toEqual({
      type: 'decision',
      decision: {
        option: 'change-target',
        reason: 'Zuzug',
        target: { value: 54_500, from: '2027-01', decisionReference: '99/2026' },
      },
    });
  });

  test('for a target that is no number says so at the field', async () => {
    const { asked } = await decide('Ziel ändern', toDecide({ isDecidedGoal: false }));
    await userEvent.type(field(/Neuer Zielwert/), 'viel');
    await userEvent.type(field(/^Begründung/), 'Zuzug');
    await userEvent.click(button('Entscheidung senden'));
    expect(field(/Neuer Zielwert/)).toHaveAccessibleDescription(/keine Zahl/);
    expect(screen.getByRole('combobox', { name: /Gilt ab/ })).toBeInvalid();
    expect(field('Beschluss des Rates (freiwillig)')).toBeValid();
    expect(sentIn(asked)).toEqual([]);
  });
});

describe('after the decision', () => {
  const agreed = { steps: [STATEMENT, CAUSE, PROPOSAL, APPROVAL], countermeasure: COUNTERMEASURE };

  test('the implementation is reported beside what was agreed', async () => {
    const { asked } = serveMoving(
      casePage({ ...agreed, next: ['implementation', 'note'], summary: { stage: 'implementation' } }),
      casePage({ ...agreed, steps: [...agreed.steps, DONE] }),
    );
    await openTab(PATH);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Was wurde umgesetzt?' }), 'Alles');
    expect(now().getByText('Unter 55.000 im Januar')).toBeVisible();
    await userEvent.click(button('Umsetzung melden'));
    await screen.findByText('Gespeichert: Umgesetzt.');
    expect(sentIn(asked)[0]?.body).toEqual({
      basedOn: 4,
      steps: [{ type: 'implementation', text: 'Alles' }],
    });
  });

  const checking = (today: string): CasePage =>
    casePage(
      {
        ...agreed,
        steps: [...agreed.steps, DONE],
        next: ['effect-check', 'note'],
        summary: { stage: 'effect-check' },
      },
      { today: toDay(today) },
    );

  test('the effect is not checked before the day agreed: it says from when on', async () => {
    await open(checking('2027-02-09'));
    expect(screen.getByText('Prüfen können Sie ab dem 10.02.2027; so ist es vereinbart.')).toBeVisible();
    expect(screen.queryByRole('form', { name: 'Wirksamkeit prüfen' })).toBeNull();
  });

  test('the effect is checked by the criterion set beforehand', async () => {
    const { asked } = serveMoving(checking('2027-02-10'), casePage(agreed));
    await openTab(PATH);
    expect(await screen.findByText(/Vorher festgelegt: Unter 55\.000 im Januar/)).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Nein, sie hat nicht gewirkt' }));
    await userEvent.type(field('Woran sehen Sie das?'), '57.000');
    await userEvent.click(button('Ergebnis senden'));
    await screen.findByText('Gespeichert: Wirksamkeit geprüft.');
    expect(sentIn(asked)[0]?.body).toEqual({
      basedOn: 5,
      steps: [{ type: 'effect-check', effective: false, text: '57.000' }],
    });
  });

  const confirming = casePage({
    ...agreed,
    next: ['closing', 'reopening', 'note'],
    summary: { stage: 'confirmation' },
  });

  test('while it is red, closing asks why', async () => {
    const red = casePage({
      ...agreed,
      next: confirming.case.next,
      closingNeedsReason: true,
      summary: { stage: 'confirmation' },
    });
    const { asked } = serveMoving(red, casePage(agreed));
    await openTab(PATH);
    await userEvent.click(await screen.findByRole('button', { name: 'Abweichung schließen' }));
    await userEvent.click(button('Ja, schließen'));
    expect(field(/Warum wird geschlossen, obwohl der Wert rot ist/)).toHaveAccessibleDescription(
      /fehlt noch/,
    );
    expect(sentIn(asked)).toEqual([]);
    await userEvent.type(field(/Warum wird geschlossen/), 'Der nächste Wert steht schon fest.');
    await userEvent.click(button('Ja, schließen'));
    await screen.findByText('Gespeichert: Geschlossen.');
  });

  test('the leadership closes it after being asked once more', async () => {
    const { asked } = serveMoving(confirming, casePage(agreed));
    await openTab(PATH);
    await userEvent.click(await screen.findByRole('button', { name: 'Abweichung schließen' }));
    expect(screen.getByText(/bestätigen Sie, dass die Abweichung behoben ist/)).toBeVisible();
    expect(sentIn(asked)).toEqual([]);
    await userEvent.click(button('Ja, schließen'));
    await screen.findByText('Gespeichert: Geschlossen.');
    expect(sentIn(asked)[0]?.body).toEqual({ basedOn: 4, steps: [{ type: 'closing', text: '' }] });
  });

  test('or reopens it, which says that it goes one level higher and asks why', async () => {
    const { asked } = serveMoving(confirming, casePage(agreed));
    await openTab(PATH);
    await userEvent.click(await screen.findByRole('button', { name: 'Wieder öffnen' }));
    expect(screen.getByText(/eine Ebene höher, von der Dezernatsleitung/)).toBeVisible();
    await userEvent.click(button('Ja, wieder öffnen'));
    expect(field('Warum wird wieder geöffnet?')).toHaveFocus();
    await userEvent.type(field('Warum wird wieder geöffnet?'), 'Wirkt nicht');
    await userEvent.click(button('Ja, wieder öffnen'));
    await screen.findByText('Gespeichert: Wieder geöffnet.');
    expect(sentIn(asked)[0]?.body).toEqual({
      basedOn: 4,
      steps: [{ type: 'reopening', text: 'Wirkt nicht' }],
    });
  });
});

test('a note is added without changing the step, and may be added again', async () => {
  const page = casePage({ next: ['note'] });
  const noted = casePage({ next: ['note'], steps: [caseStep(1, { type: 'note', text: 'Gesehen' })] });
  const { asked } = serveMoving(page, noted);
  await openTab(PATH);
  await userEvent.click(await screen.findByRole('button', { name: 'Notiz schreiben' }));
  await userEvent.type(field('Notiz'), 'Gesehen');
  await userEvent.click(button('Notiz speichern'));
  await screen.findByText('Gespeichert: Notiz.');
  expect(sentIn(asked)).toHaveLength(1);
  expect(timeline().getByText('Gesehen')).toBeVisible();
  expect(field('Notiz')).toHaveValue('');
});

describe('nothing typed is lost', () => {
  test('when the service cannot save, which is said beside it', async () => {
    serve({
      viewCase: () => casePage(toState()),
      takeSteps: () => new Refused(503, { kind: 'storage-unavailable' }),
    });
    await openTab(PATH);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Was ist passiert?' }), 'Zuzug');
    await userEvent.click(button('Stellungnahme senden'));
    expect(
      await screen.findByText(/SharePoint antwortet gerade nicht.* Ihre Eingaben sind noch da\./),
    ).toBeVisible();
    expect(field('Was ist passiert?')).toHaveValue('Zuzug');
  });

  test('when the service finds fault with a field, which gets the focus', async () => {
    serve({
      viewCase: () => casePage(toState()),
      takeSteps: () =>
        new Refused(400, { kind: 'invalid-step', faults: [{ field: 'text', fault: 'too-long' }] }),
    });
    await openTab(PATH);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Was ist passiert?' }), 'Zuzug');
    await userEvent.click(button('Stellungnahme senden'));
    await waitFor(() => {
      expect(field('Was ist passiert?')).toHaveFocus();
    });
    expect(field('Was ist passiert?')).toHaveAccessibleDescription(/Bitte kürzen/);
  });

  test('when Teams unloads the tab, until it is discarded', async () => {
    await open(casePage(toState()));
    await userEvent.type(field('Was ist passiert?'), 'Zuzug');
    await closeTab();
    await open(casePage(toState()));
    expect(field('Was ist passiert?')).toHaveValue('Zuzug');
    expect(screen.getByText(/noch nicht gesendeten Eingaben sind wieder da/)).toBeVisible();
    await userEvent.click(button('Eingaben verwerfen'));
    expect(field('Was ist passiert?')).toHaveValue('');
    expect(sessionStorage).toHaveLength(0);
  });

  test('when somebody else was faster: it says who did what, and what was typed can be sent with the new state', async () => {
    const note = caseStep(4, { type: 'note', text: 'Bitte warten' }, HEAD);
    let page = casePage(toDecide());
    const { asked } = serve({
      viewCase: () => page,
      takeSteps: ({ body }) => {
        if ((body as { basedOn: number }).basedOn === 4) {
          page = casePage({ steps: [STATEMENT, CAUSE, PROPOSAL, note] });
          return page.case;
        }
        page = casePage(toDecide({ steps: [STATEMENT, CAUSE, PROPOSAL, note] }));
        return new Refused(409, { kind: 'case-changed', by: HEAD.postName });
      },
    });
    await openTab(PATH);
    await userEvent.click(await screen.findByRole('radio', { name: 'Mit Begründung hinnehmen' }));
    await userEvent.type(field(/^Begründung/), 'Geht nicht anders');
    await userEvent.click(button('Entscheidung senden'));
    expect(
      await form('Entscheiden').findByText('Leitung Amt für Soziales: Notiz (07.11.2026, 10:00 Uhr)'),
    ).toBeVisible();
    expect(field(/^Begründung/)).toHaveValue('Geht nicht anders');
    await userEvent.click(button('Meine Eingaben mit dem neuen Stand verwenden'));
    await userEvent.click(button('Entscheidung senden'));
    await screen.findByText('Gespeichert: Entscheidung.');
    expect(sentIn(asked).map(({ body }) => (body as { basedOn: number }).basedOn)).toEqual([3, 4]);
  });

  test('when somebody else took that very step: it stays to be copied until it is discarded', async () => {
    let page = casePage(toDecide());
    serve({
      viewCase: () => page,
      takeSteps: () => {
        page = casePage({
          steps: [STATEMENT, CAUSE, PROPOSAL, APPROVAL],
          countermeasure: COUNTERMEASURE,
          next: ['note'],
          summary: { stage: 'implementation' },
        });
        return new Refused(409, { kind: 'case-changed', by: HEAD.postName });
      },
    });
    const user = userEvent.setup();
    await openTab(PATH);
    await user.click(await screen.findByRole('radio', { name: 'Mit Begründung hinnehmen' }));
    await user.type(field(/^Begründung/), 'Geht nicht anders');
    await user.click(button('Entscheidung senden'));
    expect(await screen.findByText('Ihre Eingaben zu „Entscheidung“')).toBeVisible();
    expect(now().getByText(/Leitung Amt für Soziales: Entscheidung: Gegenmaßnahme zugestimmt/)).toBeVisible();
    await user.click(button('Kopieren'));
    expect(await screen.findByText('Kopiert.')).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe('Mit Begründung hinnehmen\nGeht nicht anders');
    await user.click(button('Eingaben verwerfen'));
    expect(screen.queryByText('Ihre Eingaben zu „Entscheidung“')).toBeNull();
  });

  test('a refusal says that it is another’s step', async () => {
    serve({
      viewCase: () => casePage(toState()),
      takeSteps: () => new Refused(403, { kind: 'not-your-step', waitsFor: 'office' }),
    });
    await openTab(PATH);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Was ist passiert?' }), 'Zuzug');
    await userEvent.click(button('Stellungnahme senden'));
    expect(await screen.findByText(/Dieser Schritt ist gerade nicht Ihre Aufgabe/)).toBeVisible();
    expect(field('Was ist passiert?')).toHaveValue('Zuzug');
  });
});

describe('what happened so far', () => {
  const reopening = caseStep(6, { type: 'reopening', text: 'Wirkt nicht' }, HEAD);
  const second = caseStep(7, {
    type: 'countermeasure',
    countermeasure: { ...COUNTERMEASURE, name: 'Mehr Personal' },
  });

  test('is told from the opening on, newest last, with function, side, time and reason', async () => {
    await open(casePage({ steps: [STATEMENT, CAUSE, PROPOSAL, APPROVAL] }));
    expect(
      timeline()
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Abweichung eröffnet',
      'Stellungnahme',
      'Ursache',
      'Gegenmaßnahme',
      'Entscheidung: Gegenmaßnahme zugestimmt',
    ]);
    expect(timeline().getByText('Begründung: Überzeugt.')).toBeVisible();
    expect(
      timeline().getByText('Leitung Amt für Soziales (Dienststellenleitung) · 07.11.2026, 10:00 Uhr'),
    ).toBeVisible();
  });

  test('keeps the countermeasures of earlier rounds', async () => {
    await open(casePage({ steps: [STATEMENT, CAUSE, PROPOSAL, APPROVAL, DONE, reopening, second] }));
    expect(timeline().getByText('Beratung am Abend')).toBeVisible();
    expect(timeline().getByText('Mehr Personal')).toBeVisible();
  });

  test('tells a closure once, whether it was a step or not', async () => {
    const at = '2026-11-08T09:00:00.000Z';
    const closure = { postId: 'p', postName: 'Dezernatsleitung', at, forMonth: toMonth('2026-10') };
    const deviation = openDeviation({ status: 'closed', closure });
    await open(casePage({ summary: { stage: 'closed', deviation } }));
    expect(timeline().getAllByRole('heading', { name: 'Geschlossen' })).toHaveLength(1);
    await closeTab();
    const closing = { ...caseStep(5, { type: 'closing', text: 'Gut so' }, HEAD), at };
    await open(casePage({ steps: [closing], summary: { stage: 'closed', deviation } }));
    expect(timeline().getAllByRole('heading', { name: 'Geschlossen' })).toHaveLength(1);
    expect(timeline().getByText('Gut so')).toBeVisible();
  });
});

describe('the chart', () => {
  const marks = () =>
    within(screen.getByRole('region', { name: 'Marken im Diagramm' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);

  test('marks the opening, what was agreed, until when and the check, each also in words', async () => {
    await open(casePage({ steps: [STATEMENT, CAUSE, PROPOSAL, APPROVAL] }));
    expect(marks()).toEqual([
      '03.11.2026: Abweichung eröffnet für Oktober 2026',
      '07.11.2026: „Beratung am Abend“ vereinbart',
      '01.12.2026: „Beratung am Abend“ fällig',
      '10.02.2027: Wirkung von „Beratung am Abend“ wird geprüft',
    ]);
    const course = screen.getByRole('img', { name: /Verlauf von/ });
    expect([...course.querySelectorAll('[data-mark]')].map((mark) => mark.getAttribute('data-mark'))).toEqual(
      ['2026-10', '2026-11', '2026-12', '2027-02'],
    );
  });

  test('speaks the mark of a month to those who walk through it', async () => {
    await open(casePage());
    expect(screen.getByRole('slider', { name: /^Arbeitslose: Monate/ })).toHaveAttribute(
      'aria-valuetext',
      expect.stringMatching(/^Oktober 2026: .*Marken: A Abweichung eröffnet für Oktober 2026$/),
    );
  });

  test('marks a proposal only once it is agreed', async () => {
    await open(casePage({ steps: [STATEMENT, CAUSE, PROPOSAL] }));
    expect(marks()).toEqual(['03.11.2026: Abweichung eröffnet für Oktober 2026']);
  });

  test('says what the check found', async () => {
    const check = caseStep(6, { type: 'effect-check', effective: true, text: 'x' });
    await open(casePage({ steps: [STATEMENT, CAUSE, PROPOSAL, APPROVAL, DONE, check] }));
    expect(marks()).toContain('09.11.2026: Geprüft: „Beratung am Abend“ hat gewirkt');
  });

  test('marks a change of the target, and the former one stays visible with its reason', async () => {
    await open(casePage({}, { indicator: indicator({ formerPlans: [FORMER_TARGET] }) }));
    expect(marks()).toContain(
      'September 2026: Neues Ziel gilt; vorher galt 50.000\u00a0Personen bis Oktober 2030',
    );
    const former = within(screen.getByRole('region', { name: 'Frühere Ziele' }));
    expect(former.getByText(/^50\.000\sPersonen bis Oktober 2030, gültig bis August 2026$/)).toBeVisible();
    expect(
      former.getByText(
        'Begründung: Zuzug höher als angenommen · Beschluss des Rates: 77/2026 · Geändert: Dezernatsleitung, 20.08.2026',
      ),
    ).toBeVisible();
  });

  test('is not there for a milestone', async () => {
    await open(casePage({ summary: { indicator: null } }, { indicator: null }));
    expect(screen.queryByRole('heading', { name: 'Verlauf der Kennzahl' })).toBeNull();
  });
});

test('the page of a goal shows the former targets of its indicators too', async () => {
  serve({
    viewGoal: () =>
      goalView({
        indicators: [
          indicator({
            formerPlans: [
              FORMER_TARGET,
              { ...FORMER_TARGET, until: toMonth('2026-09'), decisionReference: null },
            ],
          }),
        ],
      }),
  });
  await openTab('/goal/g1?workspace=dezernat-v');
  const former = within(await screen.findByRole('region', { name: 'Frühere Ziele' }));
  expect(former.getByText(/gültig von September 2026 bis September 2026$/)).toBeVisible();
});

describe('similar cases', () => {
  test('are linked with what was done there, and say why to look at them', async () => {
    const other = caseSummary({
      id: 'i2|2026-03',
      subjectName: 'Beratungen',
      stage: 'closed',
      cause: 'process-design',
      countermeasureName: 'Mehr Termine',
    });
    await open(casePage({}, { similar: [other] }));
    const similar = within(screen.getByRole('region', { name: 'Ähnliche Fälle' }));
    expect(similar.getByText(/kann auch anderswo schieflaufen/)).toBeVisible();
    expect(similar.getByRole('link', { name: 'Beratungen, Oktober 2026' })).toHaveAttribute(
      'href',
      '/tab/deviation/i2%7C2026-03?workspace=dezernat-v',
    );
    expect(similar.getByText(/Ursache: Prozessgestaltung\s+Gegenmaßnahme: Mehr Termine/)).toBeVisible();
  });

  test('are not mentioned where there are none', async () => {
    await open(casePage());
    expect(screen.queryByRole('heading', { name: 'Ähnliche Fälle' })).toBeNull();
  });
});

test('a shared link opens the case, whatever its id is made of', async () => {
  const { asked } = serve({ viewCase: () => casePage() });
  await openTab('/?workspace=other', { subEntityId: 'deviation/i1|2026-10?workspace=dezernat-v' });
  expect(await screen.findByRole('heading', { level: 1, name: 'Arbeitslose' })).toBeVisible();
  expect(asked.find(({ name }) => name === 'viewCase')?.params).toEqual({
    workspaceId: 'dezernat-v',
    deviationId: 'i1|2026-10',
  });
});

test('a link to it can be shared', async () => {
  serve({ viewCase: () => casePage() });
  const { calls } = await openTab(PATH);
  await userEvent.click(await screen.findByRole('button', { name: 'Teilen' }));
  expect(calls.find(({ func }) => func === 'shareDeepLink')?.args).toEqual(
    expect.arrayContaining(['deviation/i1|2026-10?workspace=dezernat-v', 'Abweichung: Arbeitslose']),
  );
});

describe('a case that cannot be shown', () => {
  test('because it does not exist says so', async () => {
    serve({ viewCase: () => new Refused(404, { kind: 'deviation-not-found' }) });
    await openTab(PATH);
    expect(await screen.findByText(/^Diese Abweichung gibt es nicht mehr/)).toBeVisible();
  });

  test('while it loads looks otherwise than one that failed', async () => {
    serve({ viewCase: () => new Promise(() => undefined) });
    await openTab(PATH);
    expect(await screen.findByRole('status', { name: 'Wird geladen …' })).toBeVisible();
  });
});

describe.each(['de-de', 'en-us'])('in %s a case has no accessibility faults', (locale) => {
  test.each([
    { of: 'waiting for a statement', page: casePage(toState(), { me: { mayAcknowledge: true } }) },
    { of: 'waiting for a countermeasure', page: casePage(toPropose()) },
    {
      of: 'waiting for a decision',
      page: casePage(toDecide(), {
        similar: [caseSummary({ id: 'i2|2026-03' })],
        indicator: indicator({ formerPlans: [FORMER_TARGET] }),
      }),
    },
  ])('$of', async ({ page }) => {
    await open(page, locale);
    const [target] = screen.queryAllByRole('radio', { name: /Ziel ändern|Change the target/ });
    if (target !== undefined) await userEvent.click(target);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

test('English says all of it in English', async () => {
  await open(casePage(toDecide()), 'en-us');
  expect(screen.getByRole('form', { name: 'Decide' })).toBeVisible();
  expect(screen.getByText('Accept with a reason')).toBeVisible();
  expect(screen.getByText('It is your turn, until 20/11/2026.')).toBeVisible();
});
