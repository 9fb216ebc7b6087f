import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import { indicator } from '../../support/examples/examples';
import { CASE_PLAN } from '../deviations/case-world';

/**
 * Two fields and two offices: the office for social affairs answers for one figure in each field, and for one part of
 * the city; the project lies with the office for housing.
 */
export const UNITS_PLAN: Masterplan = {
  ...CASE_PLAN,
  fields: [...CASE_PLAN.fields, { id: 'soziales', name: 'Soziales', description: '', position: 2 }],
  goals: [
    ...CASE_PLAN.goals,
    {
      ...CASE_PLAN.goals[0]!,
      id: 'teilhabe',
      name: 'Alle können teilhaben',
      fieldId: 'soziales',
      ownerPostId: 'leitung-50',
      officeIds: ['amt-50'],
    },
  ],
  indicators: [
    ...CASE_PLAN.indicators,
    indicator({ id: 'hilfen', goalId: 'wohnungen', name: 'Hilfen', ownerPostId: 'leitung-50' }),
    indicator({ id: 'plaetze', goalId: 'teilhabe', name: 'Plätze', ownerPostId: 'leitung-50' }),
    indicator({
      id: 'plaetze-nord',
      goalId: 'teilhabe',
      name: 'Plätze im Norden',
      ownerPostId: 'leitung-50',
      breakdownOf: 'plaetze',
    }),
  ],
};
