import type {
  AdaptiveCard,
  CardAction,
  ChoiceInput,
  ExecuteAction,
  TextInput,
} from '../../../bot/cards/parts/card';

/** Every object inside a card, from the outside in. */
export function partsOf(card: unknown): Record<string, unknown>[] {
  if (Array.isArray(card)) return card.flatMap(partsOf);
  if (typeof card !== 'object' || card === null) return [];
  return [card as Record<string, unknown>, ...Object.values(card).flatMap(partsOf)];
}

/** All that a person reads on a card, a line per text, fact, label or button. */
export function wordsOn(card: unknown): string {
  return partsOf(card)
    .flatMap((part) => {
      if (part['type'] === 'TextBlock') return [part['text']];
      if (typeof part['title'] === 'string' && typeof part['value'] === 'string')
        return [`${part['title']}: ${part['value']}`];
      return [part['label'], part['title']];
    })
    .filter((line) => typeof line === 'string')
    .join('\n');
}

export const inputsOf = (card: AdaptiveCard): (TextInput | ChoiceInput)[] =>
  partsOf(card).filter(({ type }) => typeof type === 'string' && type.startsWith('Input.')) as unknown as (
    TextInput | ChoiceInput
  )[];

export const actionsOf = ({ actions = [] }: AdaptiveCard): readonly CardAction[] => actions;

export function buttonOf(card: AdaptiveCard, verb: string): ExecuteAction {
  const found = actionsOf(card).find(
    (action): action is ExecuteAction => action.type === 'Action.Execute' && action.verb === verb,
  );
  if (found === undefined) throw new Error(`The card has no button ${verb}`);
  return found;
}

/** What a client posts when the button is pressed: its data with the inputs as they stand, and what was typed. */
export function filledIn(
  card: AdaptiveCard,
  verb: string,
  typed: Readonly<Record<string, string>> = {},
): Record<string, unknown> {
  const inputs = Object.fromEntries(inputsOf(card).map(({ id, value }) => [id, value ?? '']));
  return { ...buttonOf(card, verb).data, ...inputs, ...typed };
}
