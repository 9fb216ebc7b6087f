import { writeFileSync } from 'node:fs';
import type { AdaptiveCard } from '../../bot/cards/card';
import { sizeOf } from '../../bot/cards/card-size';
import { filledIn } from '../support/card-reading';
import { startChat } from '../support/chat-client';
import { PEOPLE, SMALL_PLAN } from '../support/small-plan';
import { createWorld, WORKSPACE } from '../support/world';
import { welcomeCard } from '../../bot/cards/welcome-card';
import { helpCard } from '../../bot/cards/help-card';
import { alertCard } from '../../bot/cards/alert-card';
import { deviationAlert } from '../../src/application/deviation-alert';
test('dump', async () => {
  for (const [lang, locale] of [['de', 'de-DE'], ['en', 'en-GB']] as const) {
    const world = createWorld();
    const chat = await startChat(world);
    const out: Record<string, unknown> = {};
    const person = chat.as(PEOPLE.owner, locale);
    const [m] = await person.write('meldung');
    const form = m!.attachments![0]!.content as AdaptiveCard;
    out['form'] = form;
    const err = await person.press('submit-monthly-report', filledIn(form, 'submit-monthly-report', { 'reading:bewilligt:value': 'viele', 'status:neubau:progress': 'läuft' }));
    out['form-errors'] = err.value;
    const r = await person.press('submit-monthly-report', filledIn(form, 'submit-monthly-report', { 'reading:bewilligt:value': '1.012', 'reading:wartezeit:value': '9,5', 'reading:wartezeit:comment': 'Ferienzeit, zwei Stellen sind noch nicht besetzt' }));
    out['receipt'] = r.value;
    const s = await person.write('status');
    out['status'] = s[0]!.attachments![0]!.content;
    const [d] = await world.records.deviations.all();
    const alert = deviationAlert(WORKSPACE.id, SMALL_PLAN, d!.value)!;
    out['alert'] = alertCard({ alert, language: lang, links: { toGoal: () => 'https://x.example' } });
    out['help'] = helpCard('notUnderstood', lang);
    out['welcome'] = welcomeCard('personal', lang);
    const ack = await chat.as(PEOPLE.headOfDepartment, locale).press('acknowledge-deviation', { workspaceId: WORKSPACE.id, deviationId: d!.value.id, language: lang });
    out['acknowledged'] = ack.value;
    for (const [k, c] of Object.entries(out)) console.log(lang, k, sizeOf(c as AdaptiveCard));
    writeFileSync(`/tmp/render/${lang}.json`, JSON.stringify(out));
    await chat.close();
  }
});
