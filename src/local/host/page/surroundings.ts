import {
  type Address,
  atView,
  type Channel,
  CHANNELS,
  isPersonal,
  PERSONAL_VIEWS,
  type View,
  writeAddress,
} from './address';
import { byId, element } from './element';
import { LOCAL_CHANNELS } from '../local-team';
import type { Setup } from './server';
import { TEXT } from './text';

/** Rail, team list, head and tab strip, as Teams draws them around the view. */
export function drawSurroundings(address: Address, setup: Setup): void {
  const personal = isPersonal(address.view);
  document.body.dataset['view'] = address.view;
  document.body.dataset['scope'] = personal ? 'personal' : 'team';

  for (const id of ['playground', 'rail-chat']) byId(id, HTMLAnchorElement).href = setup.playgroundUrl;
  byId('team-name', HTMLSpanElement).textContent = setup.team.name;
  byId('head-title', HTMLHeadingElement).textContent = personal
    ? 'Zugkraft'
    : `${setup.team.name} › ${LOCAL_CHANNELS[address.channel === '' ? 'standard' : address.channel].name[address.locale]}`;
  byId('head-avatar', HTMLSpanElement).textContent = personal ? 'Z' : 'DV';

  const configuring = address.view === 'configure';
  byId('dialog-head', HTMLHeadingElement).hidden = !configuring;
  byId('dialog-foot', HTMLElement).hidden = !configuring;
  byId('tabs', HTMLElement).replaceChildren(...(personal ? personalTabs(address) : channelTabs(address)));

  byId('channels', HTMLDivElement).replaceChildren(...channelLinks(address));

  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-view]')) {
    const view = link.dataset['view'] as View;
    const channel = channelOf(link) ?? address.channel;
    link.href = writeAddress({ ...atView(address, view), channel });
    const around =
      (link.dataset['app'] === 'personal' && personal) ||
      (configuring && view === 'channel' && !link.matches('.tab'));
    if ((view === address.view || around) && channel === address.channel && link.id !== 'cancel')
      link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

function personalTabs({ locale }: Address): readonly HTMLElement[] {
  return PERSONAL_VIEWS.map((view) => tab(view, TEXT[locale].personal[view]));
}

function channelLinks({ locale }: Address): readonly HTMLElement[] {
  return (['', ...CHANNELS] as const).map((channel) =>
    element('a', {
      class: 'channel',
      'data-view': 'channel',
      'data-channel': channel,
      text: LOCAL_CHANNELS[channel === '' ? 'standard' : channel].name[locale],
    }),
  );
}

/** @returns null for a link that stays in the channel one is in */
function channelOf({ dataset }: HTMLAnchorElement): Channel | null {
  const named = dataset['channel'];
  return named === undefined ? null : (CHANNELS.find((known) => known === named) ?? '');
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
