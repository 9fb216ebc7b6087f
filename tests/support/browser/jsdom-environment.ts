/**
 * What jsdom lacks and a browser has. `fetch` is the border of the network: it refuses whatever a test did not expect
 * (teams-js asks for its list of hosts as soon as it is loaded).
 */
globalThis.fetch = (input) =>
  Promise.reject(
    new TypeError(
      `No network in tests: ${typeof input === 'object' && 'url' in input ? input.url : String(input)}`,
    ),
  );

class StillObserver implements ResizeObserver {
  observe(): void {
    // The page never changes its size in jsdom.
  }
  unobserve(): void {
    // As above.
  }
  disconnect(): void {
    // As above.
  }
}

globalThis.ResizeObserver = StillObserver;
// A page that was opened, not one that was loaded again.
performance.getEntriesByType = () => [];
window.scrollTo = () => undefined;
// axe looks for one; without it jsdom complains aloud.
HTMLCanvasElement.prototype.getContext = () => null;
