import { type Address, atView, isPersonal, PERSONAL_VIEWS, type View, writeAddress } from './address';
import { byId, element } from './element';
import type { Setup } from './server';
import { TEXT } from './text';

/** Rail, team list, head and tab strip, as Teams draws them around the view. */
export function drawSurroundings(address: Address, setup: Setup): void {
  const text = TEXT[address.locale];
  const personal = isPersonal(address.view);
  document.body.dataset['view'] = address.view;
  document.body.dataset['scope'] = personal ? 'personal' : 'team';

  for (const id of ['playground', 'rail-chat']) byId(id, HTMLAnchorElement).href = setup.playgroundUrl;
  byId('team-name', HTMLSpanElement).textContent = setup.team.name;
  byId('head-title', HTMLHeadingElement).textContent = personal
    ? 'Zugkraft'
    : `${setup.team.name} › ${text.general}`;
  byId('head-avatar', HTMLSpanElement).textContent = personal ? 'Z' : 'DV';

  const configuring = address.view === 'configure';
  byId('dialog-head', HTMLHeadingElement).hidden = !configuring;
  byId('dialog-foot', HTMLElement).hidden = !configuring;
  byId('tabs', HTMLElement).replaceChildren(...(personal ? personalTabs(address) : channelTabs(address)));

  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-view]')) {
    const view = link.dataset['view'] as View;
    link.href = writeAddress(atView(address, view));
    const around =
      (link.dataset['app'] === 'personal' && personal) ||
      (configuring && view === 'channel' && !link.matches('.tab'));
    if ((view === address.view || around) && link.id !== 'cancel') link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

function personalTabs({ locale }: Address): readonly HTMLElement[] {
  return PERSONAL_VIEWS.map((view) => tab(view, TEXT[locale].personal[view]));
}

function channelTabs({ locale, tabName }: Address): readonly HTMLElement[] {
  const add = tab('configure', '+');
  add.setAttribute('aria-label', TEXT[locale].add);
  add.title = TEXT[locale].add;
  return [
    element('span', { class: 'tab off', text: TEXT[locale].posts }),
    tab('channel', tabName === '' ? 'Zugkraft' : tabName),
    add,
  ];
}

const tab = (view: View, text: string): HTMLAnchorElement =>
  element('a', { class: 'tab', 'data-view': view, text });
