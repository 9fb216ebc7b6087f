import { DateTime } from 'luxon';
import { DEPARTMENT_ZONE, instantAt, monthOf } from '../../../domain/calendar/local-time';
import { workingDayOf } from '../../../domain/calendar/working-days';
import { addMonths } from '../../../domain/shared/month';
import type { Locale } from './address';
import { byId, element } from './element';
import { momentInWords, roundInWords } from './round-words';
import { fetchNow, moveClock, type PersonaEntry, ServerRefusal } from './server';
import { TEXT } from './text';

const TICK_MS = 1_000;
/** Somebody else may move it: another window, or a test. */
const LOOK_AGAIN_MS = 10_000;
/** The local bar has room for the clock's controls from this width on. */
const WIDE = '(min-width: 900px)';
const CARD_HOUR = 8;

interface ClockPanelOptions {
  readonly personas: readonly PersonaEntry[];
  readonly locale: () => Locale;
  /** After the clock was moved and what was due is done. */
  readonly moved: () => void;
}

/** The clock of the local bar: shows the department's wall clock and moves it. */
export class ClockPanel {
  private readonly form = byId('controls', HTMLFormElement);
  private readonly toggle = byId('controls-toggle', HTMLButtonElement);
  private readonly face = byId('now', HTMLTimeElement);
  private readonly moment = byId('moment', HTMLInputElement);
  private readonly outcome = byId('outcome', HTMLDivElement);
  /** What the local clock is ahead of this computer's, in milliseconds. */
  private ahead: number | null = null;
  /** Once the server was asked for the time, with or without success. */
  readonly looked: Promise<void>;

  constructor(private readonly options: ClockPanelOptions) {
    this.toggle.addEventListener('click', () => this.open(this.form.hidden !== false));
    this.open(matchMedia(WIDE).matches);
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      const entered = DateTime.fromISO(this.moment.value, { zone: DEPARTMENT_ZONE });
      if (entered.isValid) void this.move(() => entered);
    });
    this.onClick('working-day', (now) => {
      const next = addMonths(monthOf(now.toISO() ?? ''), 1);
      return DateTime.fromISO(instantAt(workingDayOf(next, 1), CARD_HOUR), { zone: DEPARTMENT_ZONE });
    });
    this.onClick('plus-day', (now) => now.plus({ days: 1 }));
    this.onClick('plus-month', (now) => now.plus({ months: 1 }));
    setInterval(() => this.draw(), TICK_MS);
    setInterval(() => void this.look(), LOOK_AGAIN_MS);
    this.looked = this.look();
  }

  draw(): void {
    const { locale } = this.options;
    if (this.ahead === null) return;
    const now = this.now();
    const instant = now.toUTC().toISO() ?? '';
    const words = momentInWords(instant, locale(), 'short');
    if (this.face.textContent === words && this.toggle.lang === locale()) return;
    this.face.textContent = words;
    this.face.dateTime = now.toISO({ suppressMilliseconds: true }) ?? '';
    this.toggle.lang = locale();
    this.toggle.setAttribute('aria-label', TEXT[locale()].clockShows(words));
  }

  private onClick(id: string, target: (now: DateTime) => DateTime): void {
    byId(id, HTMLButtonElement).addEventListener('click', () => void this.move(target));
  }

  private open(open: boolean): void {
    this.form.hidden = !open;
    this.toggle.setAttribute('aria-expanded', String(open));
  }

  private now(): DateTime {
    return DateTime.fromMillis(Date.now() + (this.ahead ?? 0), { zone: DEPARTMENT_ZONE });
  }

  private async look(): Promise<void> {
    const instant = await fetchNow().catch(() => null);
    if (instant !== null) this.show(instant);
  }

  private show(instant: string): void {
    const first = this.ahead === null;
    this.ahead = Date.parse(instant) - Date.now();
    if (first) this.moment.value = this.now().toFormat("yyyy-MM-dd'T'HH:mm");
    this.draw();
  }

  private async move(target: (now: DateTime) => DateTime): Promise<void> {
    const { locale, personas, moved } = this.options;
    this.busy(true);
    this.say([TEXT_BUSY[locale()]]);
    try {
      // The server's own time, as another window may have moved it meanwhile.
      this.show(await fetchNow());
      const goal = target(this.now());
      const round = await moveClock(goal.toISO({ suppressMilliseconds: true }) ?? '');
      this.show(round.now);
      this.moment.value = goal.toFormat("yyyy-MM-dd'T'HH:mm");
      this.say(roundInWords(round, locale(), personas));
      moved();
    } catch (error) {
      const sentence = error instanceof ServerRefusal ? error.in(locale()) : null;
      this.say([sentence ?? TEXT[locale()].noServer], 'failed');
    } finally {
      this.busy(false);
    }
  }

  private busy(busy: boolean): void {
    for (const button of this.form.querySelectorAll('button')) button.disabled = busy;
  }

  private say(sentences: readonly string[], state = 'done'): void {
    this.outcome.dataset['state'] = state;
    const list = element('ul', {});
    list.replaceChildren(...sentences.map((text) => element('li', { text })));
    this.outcome.replaceChildren(list);
  }
}

const TEXT_BUSY: Readonly<Record<Locale, string>> = {
  de: 'Die Uhr wird gestellt und Fälliges erledigt …',
  en: 'Moving the clock and doing what is due …',
};
