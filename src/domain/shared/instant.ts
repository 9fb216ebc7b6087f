/** A moment as ISO 8601 in UTC, `2026-12-01T07:00:00.000Z`. Text order is time order. */
export type Instant = string;
