import type { Instant } from '../../domain/shared/instant';

export interface Clock {
  now(): Instant;
}
