import type { Office } from '../../domain/masterplan/office';
import type { Post } from '../../domain/masterplan/post';
import type { RoleAssignment } from '../../domain/masterplan/role';
import { personaBySlug } from '../personas';

export const OFFICES: readonly Office[] = [
  { id: 'dezernatsbuero', name: 'Dezernatsbüro', shortName: 'Dez. V', headPostId: 'dezernatsleitung' },
  {
    id: 'amt-soziales',
    name: 'Amt für Soziales, Arbeit und Senioren',
    shortName: 'Amt 50',
    headPostId: 'leitung-soziales',
  },
  { id: 'gesundheitsamt', name: 'Gesundheitsamt', shortName: 'Amt 53', headPostId: 'leitung-gesundheit' },
  {
    id: 'amt-wohnungswesen',
    name: 'Amt für Wohnungswesen',
    shortName: 'Amt 56',
    headPostId: 'leitung-wohnen',
  },
  {
    id: 'umweltamt',
    name: 'Umwelt- und Verbraucherschutzamt',
    shortName: 'Amt 57',
    headPostId: 'leitung-umwelt',
  },
  {
    id: 'amt-integration',
    name: 'Amt für Integration und Vielfalt',
    shortName: 'Amt 16',
    headPostId: 'leitung-integration',
  },
];

const vacant = { holder: null, deputy: null };

/** Functions. Most are vacant here; those held by personas get cards. */
export const POSTS: readonly Post[] = [
  {
    id: 'dezernatsleitung',
    name: 'Dezernatsleitung',
    officeId: 'dezernatsbuero',
    holder: personaBySlug('head-of-department').id,
    deputy: null,
  },
  {
    id: 'stabsstelle-steuerung',
    name: 'Stabsstelle Integrierte Steuerung',
    officeId: 'dezernatsbuero',
    holder: personaBySlug('steering-support').id,
    deputy: null,
  },
  {
    id: 'leitung-soziales',
    name: 'Leitung Amt für Soziales, Arbeit und Senioren',
    officeId: 'amt-soziales',
    holder: personaBySlug('head-of-office').id,
    deputy: null,
  },
  {
    id: 'fachstelle-arbeitsmarkt',
    name: 'Fachstelle Arbeitsmarkt und Beschäftigungsförderung',
    officeId: 'amt-soziales',
    holder: personaBySlug('goal-owner').id,
    deputy: personaBySlug('deputy').id,
  },
  {
    id: 'fachstelle-existenzsicherung',
    name: 'Fachstelle Existenzsicherung',
    officeId: 'amt-soziales',
    ...vacant,
  },
  { id: 'fachstelle-seniorenarbeit', name: 'Fachstelle Seniorenarbeit', officeId: 'amt-soziales', ...vacant },
  {
    id: 'statistikstelle',
    name: 'Statistikstelle Soziales',
    officeId: 'amt-soziales',
    ...vacant,
  },
  { id: 'fachstelle-inklusion', name: 'Fachstelle Inklusion', officeId: 'amt-soziales', ...vacant },
  { id: 'leitung-gesundheit', name: 'Leitung Gesundheitsamt', officeId: 'gesundheitsamt', ...vacant },
  {
    id: 'kinder-und-jugendgesundheit',
    name: 'Sachgebiet Kinder- und Jugendgesundheit',
    officeId: 'gesundheitsamt',
    ...vacant,
  },
  {
    id: 'gesundheitsfoerderung',
    name: 'Sachgebiet Gesundheitsförderung',
    officeId: 'gesundheitsamt',
    ...vacant,
  },
  { id: 'psychiatriekoordination', name: 'Psychiatriekoordination', officeId: 'gesundheitsamt', ...vacant },
  { id: 'leitung-wohnen', name: 'Leitung Amt für Wohnungswesen', officeId: 'amt-wohnungswesen', ...vacant },
  { id: 'sachgebiet-wohngeld', name: 'Sachgebiet Wohngeld', officeId: 'amt-wohnungswesen', ...vacant },
  {
    id: 'wohnraumfoerderung',
    name: 'Sachgebiet Wohnraumförderung',
    officeId: 'amt-wohnungswesen',
    ...vacant,
  },
  {
    id: 'fachstelle-wohnungssicherung',
    name: 'Fachstelle Wohnungssicherung',
    officeId: 'amt-wohnungswesen',
    ...vacant,
  },
  {
    id: 'leitung-umwelt',
    name: 'Leitung Umwelt- und Verbraucherschutzamt',
    officeId: 'umweltamt',
    ...vacant,
  },
  { id: 'luft-und-laerm', name: 'Sachgebiet Luft und Lärm', officeId: 'umweltamt', ...vacant },
  { id: 'klimaanpassung', name: 'Sachgebiet Klimaanpassung', officeId: 'umweltamt', ...vacant },
  {
    id: 'lebensmittelueberwachung',
    name: 'Sachgebiet Lebensmittelüberwachung',
    officeId: 'umweltamt',
    ...vacant,
  },
  {
    id: 'leitung-integration',
    name: 'Leitung Amt für Integration und Vielfalt',
    officeId: 'amt-integration',
    ...vacant,
  },
  { id: 'einbuergerung', name: 'Sachgebiet Einbürgerung', officeId: 'amt-integration', ...vacant },
  {
    id: 'fachstelle-beteiligung',
    name: 'Fachstelle Beteiligung im Veedel',
    officeId: 'amt-integration',
    ...vacant,
  },
];

export const ROLES_HELD: readonly RoleAssignment[] = [
  {
    id: 'rolle-dezernatsleitung',
    userId: personaBySlug('head-of-department').id,
    role: 'head-of-department',
    officeId: null,
  },
  {
    id: 'rolle-amtsleitung-soziales',
    userId: personaBySlug('head-of-office').id,
    role: 'head-of-office',
    officeId: 'amt-soziales',
  },
  {
    id: 'rolle-steuerungsunterstuetzung',
    userId: personaBySlug('steering-support').id,
    role: 'steering-support',
    officeId: null,
  },
];
