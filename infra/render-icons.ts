/**
 * Draws the icons of the Teams package from their SVG sources: `npx tsx infra/render-icons.ts`.
 * Needed only after a change in appPackage/icons; CHROMIUM names the browser where Debian's path does not fit.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { PNG } from 'pngjs';

const APP_PACKAGE = join(__dirname, '..', 'appPackage');

const ICONS = [
  { name: 'color', pixels: 192 },
  { name: 'outline', pixels: 32 },
] as const;

async function draw(browser: Browser, svg: string, pixels: number): Promise<PNG> {
  const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
  try {
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    return PNG.sync.read(await page.screenshot({ omitBackground: true }));
  } finally {
    await page.close();
  }
}

/** Teams accepts white only, and the browser's rounding leaves half-transparent pixels a shade darker. */
function whiten(image: PNG): PNG {
  for (let at = 0; at < image.data.length; at += 4) image.data.fill(255, at, at + 3);
  return image;
}

async function renderIcons(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    for (const { name, pixels } of ICONS) {
      const image = await draw(
        browser,
        await readFile(join(APP_PACKAGE, 'icons', `${name}.svg`), 'utf8'),
        pixels,
      );
      await writeFile(
        join(APP_PACKAGE, `${name}.png`),
        PNG.sync.write(name === 'outline' ? whiten(image) : image),
      );
    }
  } finally {
    await browser.close();
  }
}

void renderIcons();
