import { DEFAULT_REPORTING_RULES } from '../../../domain/calendar/reporting-calendar';
import type { Department } from '../../../domain/masterplan/department';
import { toDay } from '../../../domain/shared/day';
import { isEmailAddress } from '../../../domain/shared/object-id';
import { ok } from '../../../domain/shared/result';
import { type Column, day, note, optional, orElse, text, whole } from '../definition/column';
import { defineList } from '../definition/list-definition';

/** The term of North Rhine-Westphalia's councils that began in 2025. */
const CURRENT_TERM = { start: toDay('2025-11-01'), end: toDay('2030-10-31') };

/** Every month has at least so many working days. */
const FEWEST_WORKING_DAYS = 18;

/** Monday: the week begins with what has to be decided in it. */
const DEFAULT_DIGEST_WEEKDAY = 1;

/** What a department is before its row was filled in. */
export const BLANK_DEPARTMENT: Department = {
  name: 'Dezernat',
  vision: '',
  councilTerm: CURRENT_TERM,
  reporting: DEFAULT_REPORTING_RULES,
  digestWeekday: DEFAULT_DIGEST_WEEKDAY,
  contactEmail: null,
};

const workingDay = (label: string, fallback: number) =>
  orElse(whole(`${label} (Arbeitstag des Folgemonats)`, 1, FEWEST_WORKING_DAYS), fallback);

function emailAddress(label: string): Column<string> {
  const column = text(label);
  const schema = column.schema
    .transform((typed) => typed.trim())
    .refine(isEmailAddress, { error: 'not-allowed' });
  return { ...column, schema };
}

/** One row. Every column has a fallback: the calendar must not stop because one of them was damaged. */
export const departmentList = defineList({
  title: 'Dezernat',
  description: 'Eine Zeile: Name, Vision, Ratsperiode und Regeln der Monatsmeldung.',
  isForgiving: true,
  columns: {
    Title: orElse(text('Titel'), BLANK_DEPARTMENT.name),
    Vision: note('Vision'),
    TermStart: orElse(day('Beginn der Ratsperiode (JJJJ-MM-TT)'), CURRENT_TERM.start),
    TermEnd: orElse(day('Ende der Ratsperiode (JJJJ-MM-TT)'), CURRENT_TERM.end),
    CardDay: workingDay('Karte', DEFAULT_REPORTING_RULES.card),
    ReminderDay: workingDay('Erinnerung', DEFAULT_REPORTING_RULES.reminder),
    DueDay: workingDay('Fälligkeit', DEFAULT_REPORTING_RULES.due),
    EscalationDay: workingDay('Eskalation', DEFAULT_REPORTING_RULES.escalation),
    CloseDay: workingDay('Monatsabschluss', DEFAULT_REPORTING_RULES.close),
    DigestWeekday: orElse(
      whole('Tag der Übersicht für die Leitung (1 Montag bis 7 Sonntag)', 1, 7),
      DEFAULT_DIGEST_WEEKDAY,
    ),
    SendHour: orElse(whole('Uhrzeit des Versands (Stunde)', 0, 23), DEFAULT_REPORTING_RULES.hour),
    ContactEmail: optional(emailAddress('Kontakt für Rückmeldungen (E-Mail)')),
  },
  keyOf: () => 'department',
  toRow: ({ name, vision, councilTerm, reporting, digestWeekday, contactEmail }: Department) => ({
    Title: name,
    Vision: vision,
    TermStart: toDay(councilTerm.start),
    TermEnd: toDay(councilTerm.end),
    CardDay: reporting.card,
    ReminderDay: reporting.reminder,
    DueDay: reporting.due,
    EscalationDay: reporting.escalation,
    CloseDay: reporting.close,
    DigestWeekday: digestWeekday,
    SendHour: reporting.hour,
    ContactEmail: contactEmail,
  }),
  fromRow: (row) =>
    ok({
      name: row.Title,
      vision: row.Vision,
      councilTerm: { start: row.TermStart, end: row.TermEnd },
      reporting: {
        card: row.CardDay,
        reminder: row.ReminderDay,
        due: row.DueDay,
        escalation: row.EscalationDay,
        close: row.CloseDay,
        hour: row.SendHour,
      },
      digestWeekday: row.DigestWeekday,
      contactEmail: row.ContactEmail,
    }),
});
