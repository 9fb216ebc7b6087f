import type { Attachment } from 'botbuilder';
import type { Language } from '../../../src/domain/shared/language';

/** The part of Adaptive Cards 1.5 that our cards are made of. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly lang: Language;
  /** Plain text for clients that draw no cards. */
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
}

export type CardElement =
  TextBlock | FactSet | ColumnSet | Container | ActionSet | TextInput | ChoiceInput | DateInput | ToggleInput;

export type Color = 'default' | 'good' | 'warning' | 'attention' | 'accent';
export type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large';

export interface TextBlock {
  readonly type: 'TextBlock';
  /** Markdown: what people typed goes through `escapeMarkdown`. */
  readonly text: string;
  readonly wrap: true;
  readonly style?: 'heading';
  readonly size?: 'small' | 'default' | 'medium' | 'large';
  readonly weight?: 'bolder';
  readonly color?: Color;
  readonly isSubtle?: boolean;
  readonly spacing?: Spacing;
}

export interface FactSet {
  readonly type: 'FactSet';
  readonly facts: readonly { readonly title: string; readonly value: string }[];
  readonly spacing?: Spacing;
}

export interface ColumnSet {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
  readonly spacing?: Spacing;
}

export interface Column {
  readonly type: 'Column';
  readonly width: 'auto' | 'stretch' | number;
  readonly items: readonly CardElement[];
  readonly verticalContentAlignment?: 'top' | 'center' | 'bottom';
}

export interface Container {
  readonly type: 'Container';
  /** For a button that shows and hides it. */
  readonly id?: string;
  readonly isVisible?: false;
  readonly items: readonly CardElement[];
  readonly style?: 'default' | 'emphasis';
  readonly separator?: boolean;
  readonly spacing?: Spacing;
}

export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly CardAction[];
}

export interface TextInput {
  readonly type: 'Input.Text';
  readonly id: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly value?: string;
  readonly isMultiline?: boolean;
  readonly maxLength?: number;
  readonly spacing?: Spacing;
}

export interface ChoiceInput {
  readonly type: 'Input.ChoiceSet';
  readonly id: string;
  readonly label: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly value?: string;
  readonly placeholder?: string;
  readonly style?: 'compact' | 'expanded';
  readonly isMultiSelect?: boolean;
  readonly wrap?: true;
  readonly spacing?: Spacing;
}

export interface DateInput {
  readonly type: 'Input.Date';
  readonly id: string;
  readonly label: string;
  /** `2026-12-31`, as it is posted. */
  readonly value?: string;
  readonly spacing?: Spacing;
}

export interface ToggleInput {
  readonly type: 'Input.Toggle';
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly value?: 'true' | 'false';
  readonly wrap?: true;
}

export type CardAction = ExecuteAction | SubmitAction | OpenUrlAction | ToggleVisibilityAction;

export type ActionData = Readonly<Record<string, unknown>>;

export interface ExecuteAction {
  readonly type: 'Action.Execute';
  readonly verb: string;
  readonly title: string;
  readonly data: ActionData;
  readonly style?: 'positive';
  readonly fallback: SubmitAction;
}

export interface SubmitAction {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: ActionData;
}

export interface OpenUrlAction {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}

/** Shows what is hidden, and hides what is shown; asks nobody. */
export interface ToggleVisibilityAction {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly targetElements: readonly string[];
}

export interface CardParts {
  readonly language: Language;
  readonly fallbackText: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
}

export const card = ({ language, fallbackText, body, actions = [] }: CardParts): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  lang: language,
  fallbackText,
  body,
  ...(actions.length === 0 ? {} : { actions }),
});

export const CARD_CONTENT_TYPE = 'application/vnd.microsoft.card.adaptive';

export const cardAttachment = (content: AdaptiveCard): Attachment => ({
  contentType: CARD_CONTENT_TYPE,
  content,
});

/** @param text Markdown */
export const text = (value: string, look: Omit<TextBlock, 'type' | 'text' | 'wrap'> = {}): TextBlock => ({
  type: 'TextBlock',
  text: value,
  wrap: true,
  ...look,
});

export const heading = (value: string, size: 'default' | 'medium' | 'large' = 'large'): TextBlock =>
  text(value, { style: 'heading', size, weight: 'bolder' });

export const openUrl = (title: string, url: string): OpenUrlAction => ({
  type: 'Action.OpenUrl',
  title,
  url,
});

/**
 * A button that answers in place, and on clients too old for that sends its data as a message.
 *
 * @param memory more data for the answer in place only: sending it twice would cost too much of the card's size
 */
export function execute(
  button: { readonly verb: string; readonly title: string; readonly style?: 'positive' },
  data: ActionData,
  memory: ActionData = {},
): ExecuteAction {
  const { verb, title, style } = button;
  return {
    type: 'Action.Execute',
    verb,
    title,
    data: { ...data, ...memory },
    ...(style === undefined ? {} : { style }),
    fallback: { type: 'Action.Submit', title, data: { ...data, verb } },
  };
}
