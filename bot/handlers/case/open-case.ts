import { dayOf } from '../../../src/domain/calendar/local-time';
import { caseCard } from '../../cards/case/case-card';
import { CaseButton } from '../../cards/case/typed-step';
import { errorCard } from '../../cards/parts/error-card';
import { textIn } from '../../text/text';
import { withCard, withSentence } from '../answer';
import type { VerbHandler } from '../pressed';
import { NO_FACTS } from './refusal-facts';

/** Shows a case as it stands now to whoever pressed the button, with the form where it is their turn. */
export const openCase: VerbHandler = async (chat, { actor, data, language }) => {
  const { cases } = textIn(language);
  const button = CaseButton.safeParse(data);
  if (!button.success) return withSentence(cases.broken);
  const { workspaceId, deviationId, listed = false } = button.data;
  const page = await chat.useCases.viewCase(actor, workspaceId, deviationId);
  if (!page.ok) return withCard(errorCard(cases.refusals[page.error.kind](NO_FACTS), language));
  const today = dayOf(chat.clock.now());
  return withCard(caseCard({ view: page.value.case, listed, language, today, links: chat.links }));
};
