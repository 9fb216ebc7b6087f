/** A line the size of a word, for those who do not see it. */
export const smallCourse = {
  /** `Verlauf Arbeitslose: 52.400 im November 2025, 48.100 im Oktober 2026; Plan 47.000`. */
  course: (of: { name: string; figures: string; plan: string | null }) =>
    `Verlauf ${of.name}: ${of.figures}${of.plan === null ? '' : `; Plan ${of.plan}`}`,
  figure: (figure: string, month: string) => `${figure} im ${month}`,
};
