import { type Address, appPath, atView, LOCALES, readAddress, THEMES, writeAddress } from './address';
import { AppFrame } from './app-frame';
import { ClockPanel } from './clock-panel';
import { frameContextOf, legacyContext } from './context';
import { linkTarget } from './deep-link';
import { byId, element, fillSelect } from './element';
import { GraphPanel } from './graph-panel';
import { fetchSetup, fetchToken, type Setup } from './server';
import { drawSurroundings } from './surroundings';
import type { TabConfig } from './teams-host';
import { applyText, TEXT } from './text';

function start(setup: Setup): void {
  const { workspaceId } = setup.team;
  let address = readAddress(location.search, setup.personas);
  const text = () => TEXT[address.locale];
  const persona = () => {
    const found = setup.personas.find(({ slug }) => slug === address.persona);
    if (found === undefined) throw new Error('No such person');
    return found;
  };

  const graph = new GraphPanel(() => address.locale);
  const clock = new ClockPanel({
    personas: setup.personas,
    locale: () => address.locale,
    moved: () => {
      if (address.view !== 'configure') frame.load();
    },
  });
  const saveButton = byId('save', HTMLButtonElement);
  const saveState = byId('save-state', HTMLSpanElement);
  const frame = new AppFrame({
    address: () => address,
    workspaceId,
    // The deep link has done its work; from here on the place itself counts.
    movedTo: (at) => remember({ ...address, at, sub: '', more: [] }),
    surroundings: {
      frameContext: () => frameContextOf(address),
      context: () => legacyContext(address, setup, persona()),
      token: () =>
        address.account === 'elsewhere'
          ? Promise.reject(new Error('The app is not known in the tenant of this account'))
          : fetchToken(persona().id),
      config: () => ({
        // Teams hands back the whole address.
        contentUrl: address.tab === '' ? '' : new URL(address.tab, location.origin).href,
        entityId: address.entity,
        suggestedDisplayName: address.tabName,
      }),
      valid: (valid) => (saveButton.disabled = !valid),
      saved,
      saveFailed,
      openLink,
      shareLink: (sub) =>
        notify(text().link(new URL(writeAddress({ ...address, sub, at: '', more: [] }), location.href).href)),
      heard: (func, known) => graph.heard(func, known),
    },
  });

  function keep(next: Address): void {
    remember(next);
    draw();
  }

  function remember(next: Address): void {
    address = next;
    history.replaceState(null, '', writeAddress(address));
  }

  function go(next: Address): void {
    address = next;
    history.pushState(null, '', writeAddress(address));
    draw();
    frame.load();
  }

  function draw(): void {
    document.documentElement.dataset['theme'] = address.theme;
    applyText(address.locale);
    fillSelect(
      byId('persona', HTMLSelectElement),
      setup.personas.map(({ slug, name, role }) => ({
        value: slug,
        label: `${role[address.locale]} – ${name}`,
      })),
      address.persona,
    );
    fillSelect(
      byId('theme', HTMLSelectElement),
      THEMES.map((value) => ({ value, label: text().themes[value] })),
      address.theme,
    );
    fillSelect(byId('locale', HTMLSelectElement), LANGUAGES, address.locale);
    drawSurroundings(address, setup);
    clock.draw();
    graph.draw();
  }

  function saved(config: TabConfig): void {
    const tab = appPath(config.contentUrl);
    if (tab === '') {
      saveFailed(text().foreignTab);
      return;
    }
    notify('');
    go({
      ...atView(address, 'channel'),
      tab,
      tabName: config.suggestedDisplayName ?? '',
      entity: config.entityId ?? '',
    });
  }

  function saveFailed(reason: string): void {
    saveButton.disabled = false;
    notify(text().notSaved(reason));
  }

  function openLink(url: string): void {
    const target = linkTarget(url, address);
    if (target.kind === 'view') go(target.address);
    else if (target.kind === 'chat') notify(text().chatLink);
    else window.open(url, '_blank', 'noopener');
  }

  function notify(message: string): void {
    const outcome = byId('outcome', HTMLDivElement);
    outcome.dataset['state'] = 'done';
    if (address.view === 'configure') saveState.textContent = message;
    else outcome.replaceChildren(...(message === '' ? [] : [element('p', { text: message })]));
  }

  onChoice('persona', (value) => go({ ...address, persona: value }));
  onChoice('locale', (value) => go({ ...address, locale: value === 'en' ? 'en' : 'de' }));
  onChoice('theme', (value) => {
    keep({ ...address, theme: THEMES.find((theme) => theme === value) ?? 'default' });
    frame.changeTheme();
  });
  saveButton.addEventListener('click', () => {
    saveButton.disabled = true;
    saveState.textContent = text().saving;
    frame.save();
  });
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-view]') : null;
    // With a modifier key the browser shall open it in another tab, as any link.
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    saveButton.disabled = true;
    saveState.textContent = '';
    go(readAddress(new URL(link.href).search, setup.personas));
  });
  addEventListener('popstate', () => {
    address = readAddress(location.search, setup.personas);
    draw();
    frame.load();
  });

  keep(address);
  // The page stands when the app comes into it, and leaves the processor to it, as Teams does with a process of its own.
  void clock.looked.then(() => requestAnimationFrame(() => setTimeout(() => frame.load())));
}

const LANGUAGES = [
  { value: 'de', label: 'Deutsch' },
  { value: 'en', label: 'English' },
] as const;

function onChoice(id: string, chosen: (value: string) => void): void {
  const select = byId(id, HTMLSelectElement);
  select.addEventListener('change', () => chosen(select.value));
}

fetchSetup().then(start, () => {
  const locale = LOCALES.find((known) => location.search.includes(`locale=${known}`)) ?? 'de';
  applyText(locale);
  byId('state', HTMLDivElement).replaceChildren(
    element('p', { class: 'failure', text: TEXT[locale].noServer }),
  );
});
