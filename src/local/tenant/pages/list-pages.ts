import type { TenantState } from '../graph/call';
import type { Answer } from '../http/exchange';
import { columnsOf, type Column } from '../sharepoint/stored-columns';
import type { FieldValue, FieldValues } from '../sharepoint/field-values';
import type { ItemRow } from '../sharepoint/item-json';
import { siteUrl, type SiteRow } from '../sharepoint/site-row';
import type { ListRow } from '../sharepoint/stored-lists';
import { html, type Html } from './html';

/** A list with its site, as far as these pages show it. */
type ListOfSite = ListRow & Pick<SiteRow, 'host' | 'path'>;

const SHOWN_ROWS = 200;
const PLACES = 'SELECT lists.*, sites.host, sites.path FROM lists JOIN sites ON sites.key = lists.site';

/** All lists with their row counts, for people who want to see what the app stored. */
export function listsPage(state: TenantState): Answer {
  const lists = state.database.all<ListOfSite>(`${PLACES} ORDER BY sites.path, lists.display_name`);
  const rows = lists.map(
    (list) =>
      html`<tr>
        <td><a href="/_local/lists/${encodeURIComponent(list.display_name)}">${list.display_name}</a></td>
        <td class="number">${list.item_count}</td>
        <td>${germanTime(list.modified)}</td>
        <td>${list.path}</td>
      </tr>`,
  );
  const table = html`<div class="wide" tabindex="0" role="region" aria-label="Listen">
    <table>
      <thead>
        <tr>
          <th scope="col">Liste</th>
          <th scope="col" class="number">Zeilen</th>
          <th scope="col">Zuletzt geändert</th>
          <th scope="col">Website</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
  const none = html`<p>
    Es gibt noch keine Listen. Die Einrichtung legt sie an: <code>npm run provision</code>.
  </p>`;
  return page('SharePoint-Listen dieses Rechners', lists.length === 0 ? none : table);
}

/** The newest rows of a list by its title. @returns null when there is no such list */
export function listPage(state: TenantState, title: string): Answer | null {
  const list = state.database.get<ListOfSite>(
    `${PLACES} WHERE lists.display_name = ?1 OR lists.id = ?1`,
    title,
  );
  if (list === undefined) return null;
  const columns = columnsOf(state.database, list.key);
  const items = state.database.all<ItemRow>(
    'SELECT * FROM items WHERE list = ? ORDER BY item DESC LIMIT ?',
    list.key,
    SHOWN_ROWS,
  );
  const rows = items.map((item) => itemRow(columns, item));
  const heads = columns.map(
    (column) => html`<th scope="col">${column.displayName}<small>${column.name}</small></th>`,
  );
  const count =
    items.length < list.item_count
      ? `Die neuesten ${items.length} von ${list.item_count} Zeilen`
      : `${list.item_count} Zeilen`;
  const table = html`<div class="wide" tabindex="0" role="region" aria-label="Zeilen">
    <table>
      <thead>
        <tr>
          <th scope="col" class="number">ID</th>
          ${heads}
          <th scope="col" class="number">Version</th>
          <th scope="col">Geändert</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
  const definitions = columns.map(
    (column) =>
      html`<tr>
        <td>${column.displayName}</td>
        <td><code>${column.name}</code></td>
        <td>${TYPE_NAMES[column.type]}</td>
        <td>${marksOf(column)}</td>
      </tr>`,
  );
  return page(
    list.display_name,
    html`<p><a href="/_local/lists">Alle Listen</a> · ${siteUrl(list)} · ${count}</p>
      ${items.length === 0 ? html`<p>Diese Liste hat noch keine Zeilen.</p>` : table}
      <h2>Spalten</h2>
      <div class="wide" tabindex="0" role="region" aria-label="Spalten">
        <table>
          <thead>
            <tr>
              <th scope="col">Anzeigename</th>
              <th scope="col">Name</th>
              <th scope="col">Art</th>
              <th scope="col">Merkmale</th>
            </tr>
          </thead>
          <tbody>
            ${definitions}
          </tbody>
        </table>
      </div>`,
  );
}

const TYPE_NAMES: Readonly<Record<Column['type'], string>> = {
  text: 'Text',
  note: 'Mehrzeiliger Text',
  number: 'Zahl',
  boolean: 'Ja/Nein',
  choice: 'Auswahl',
  multiChoice: 'Mehrfachauswahl',
  date: 'Datum',
  dateTime: 'Datum und Uhrzeit',
  person: 'Person',
  lookup: 'Nachschlagen',
  hyperlink: 'Link',
};

function marksOf(column: Column): string {
  const marks = [
    column.indexed ? 'indiziert' : '',
    column.enforceUniqueValues ? 'eindeutig' : '',
    column.required ? 'Pflicht' : '',
  ];
  return marks.filter((mark) => mark !== '').join(', ');
}

function itemRow(columns: readonly Column[], item: ItemRow): Html {
  const values = JSON.parse(item.fields) as FieldValues;
  const cells = columns.map((column) => html`<td${cellClass(column)}>${shown(values[column.name])}</td>`);
  return html`<tr>
    <td class="number">${item.item}</td>
    ${cells}
    <td class="number">${item.version}</td>
    <td>${germanTime(item.modified)}</td>
  </tr>`;
}

const cellClass = (column: Column): Html => (column.type === 'number' ? html` class="number"` : html``);

function shown(value: FieldValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nein';
  if (typeof value === 'number') return value.toLocaleString('de-DE', { maximumFractionDigits: 10 });
  return typeof value === 'string' ? value : value.join(', ');
}

function germanTime(ms: number): string {
  return new Intl.DateTimeFormat('de-DE', {
    dateStyle: 'medium',
    timeStyle: 'medium',
    timeZone: 'Europe/Berlin',
  }).format(ms);
}

const STYLE: Html = {
  html: `:root{color-scheme:light dark;--line:#d1d1d1;--head:#f5f5f5;--link:#0f6cbd}
@media(prefers-color-scheme:dark){:root{--line:#525252;--head:#292929;--link:#62abf5}}
body{font:1rem/1.45 system-ui,sans-serif;margin:0;padding:1rem;background:Canvas;color:CanvasText}
h1{font-size:1.4rem;margin:0 0 .5rem}h2{font-size:1.1rem}a{color:var(--link)}
.wide{overflow:auto;max-height:80vh;border:1px solid var(--line);border-radius:4px}
p{overflow-wrap:anywhere}
table{border-collapse:collapse;width:max-content;min-width:100%}
th,td{padding:.35rem .6rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line);max-width:20rem;overflow-wrap:break-word;white-space:pre-line}
th{position:sticky;top:0;background:var(--head);white-space:nowrap}th small{display:block;font-weight:400}
.number{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}`,
};

function page(title: string, content: Html): Answer {
  const { html: body } = html`<!doctype html>
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
  return {
    status: 200,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
    body,
  };
}
