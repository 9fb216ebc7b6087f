/** What the script below knows of the frame it runs in; times in milliseconds since the frame began to load. */
export interface TabWatch {
  /** Largest contentful paint so far. */
  readonly largestPaint: number;
  /** When what the view is about was painted; null while it was not. */
  readonly shown: number | null;
  /** Scripts that had come by then, by address, with their bytes on the wire. */
  readonly scripts: readonly { readonly name: string; readonly bytes: number }[];
  /** Duration of each long task, above 50 ms, since they were last forgotten. */
  readonly longTasks: readonly number[];
}

/** A key and what followed, in milliseconds since it was pressed. */
export interface Typed {
  /** The first frame after the key. */
  readonly firstPaint: number;
  /** The last frame that changed what the view shows. */
  readonly lastChange: number;
}

/**
 * Runs in every frame before its own scripts; the tab answers under `zugkraftWatch`. Plain text, as it runs in the browser.
 *
 * @param words stand in the view once its data are there
 */
export const watchScript = (words: string): string => `
(() => {
  if (!location.pathname.startsWith('/tab/')) return;
  const watch = { largestPaint: 0, shown: null, scripts: [], longTasks: [] };
  const painted = (then) => requestAnimationFrame(() => setTimeout(() => then(performance.now())));
  const view = () => document.querySelector('main');
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) watch.largestPaint = startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watch.longTasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (view()?.textContent.includes(${JSON.stringify(words)}) !== true) return requestAnimationFrame(look);
    painted((now) => {
      watch.shown = now;
      watch.scripts = performance.getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize }));
    });
  };
  look();
  window.zugkraftWatch = {
    read: () => watch,
    forgetTasks: () => { watch.longTasks = []; },
    nextKey: (patience) => new Promise((resolve) => {
      const typed = { firstPaint: 0, lastChange: 0 };
      addEventListener('keydown', ({ timeStamp }) => {
        painted((now) => { typed.firstPaint = now - timeStamp; });
        const changes = new MutationObserver(() => painted((now) => { typed.lastChange = now - timeStamp; }));
        changes.observe(view(), { subtree: true, childList: true, characterData: true });
        setTimeout(() => { changes.disconnect(); resolve(typed); }, patience);
      }, { capture: true, once: true });
    }),
  };
})();`;
