import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import { indicator } from '../examples/examples';
import { PEOPLE, SMALL_PLAN } from '../examples/small-plan';

const THIRD = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000111';

/** Holds a post and has no account any more. */
export const GONE = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000112';

/** Everybody who gets a card, with what they report. */
export const OWNERS: readonly {
  readonly userId: string;
  readonly indicators: readonly string[];
  readonly project: string | null;
}[] = [
  { userId: PEOPLE.owner, indicators: ['bewilligt', 'wartezeit'], project: 'neubau' },
  { userId: PEOPLE.colleague, indicators: ['beratungen'], project: null },
  { userId: THIRD, indicators: ['plaetze'], project: null },
];

/**
 * The small department with three owners, so that each of three instances has something to do, and a fourth whom no message
 * reaches.
 */
export const FAULT_PLAN: Masterplan = {
  ...SMALL_PLAN,
  posts: [
    ...SMALL_PLAN.posts,
    { id: 'dritte', name: 'Wohnplätze', officeId: 'amt-56', holder: THIRD, deputy: null },
    { id: 'verwaist', name: 'Wohngeld', officeId: 'amt-56', holder: GONE, deputy: PEOPLE.colleague },
  ],
  indicators: [
    ...SMALL_PLAN.indicators,
    indicator({ id: 'plaetze', goalId: 'wohnungen', name: 'Plätze', ownerPostId: 'dritte' }),
    indicator({ id: 'wohngeld', goalId: 'wohnungen', name: 'Wohngeld', ownerPostId: 'verwaist' }),
  ],
};
