import type { Frame } from 'playwright-core';

/**
 * Words of a page that go on in the next line without a hyphen: `Bescheid|e`. Left out are those that no column of the
 * page could take, as they need most of its width for themselves.
 */
export async function brokenWords(frame: Frame): Promise<string[]> {
  // What a dictionary hyphenates differs from browser to browser; columns have to give way without one.
  await frame.addStyleTag({ content: '* { hyphens: manual !important }' });
  return frame.evaluate(() => {
    const broken = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text instanceof Text; text = texts.nextNode()) {
      if (text.parentElement?.checkVisibility() !== true || text.parentElement.closest('svg, select'))
        continue;
      for (const { 0: word, index } of text.data.matchAll(/\p{L}{4,}/gu)) {
        const lines = new Set<number>();
        let needed = 0;
        const range = document.createRange();
        for (let at = index; at < index + word.length; at++) {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const { width, top } = range.getBoundingClientRect();
          if (width > 0) lines.add(Math.round(top));
          needed += width;
        }
        if (lines.size > 1 && needed < innerWidth * 0.7) broken.add(word);
      }
    }
    return [...broken];
  });
}
