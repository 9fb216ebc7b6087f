import { readLocalOptions } from './arguments';
import { startLocalMode } from './local-mode';

const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function main(): Promise<void> {
  const local = await startLocalMode(readLocalOptions(process.argv.slice(2), process.env), tell);
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    tell('Beende …');
    local.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  tell(
    [
      '',
      'Zugkraft läuft. Bitte öffnen:',
      '',
      `  Teams-Seite mit Tab und Uhr   ${local.appUrl}/_local/teams`,
      `  Chat mit dem Bot              ${local.playgroundUrl}`,
      `  Listen in „SharePoint“        ${local.appUrl}/_local/lists`,
      `  Lokaler Graph                 ${local.tenantUrl}/v1.0`,
      '',
      'Beenden mit Strg+C. Neu anfangen mit: npm start -- --fresh',
    ].join('\n'),
  );
}

function fail(error: unknown): never {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

main().catch(fail);
