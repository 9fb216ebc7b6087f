/** Work that must not run twice at the same time. */
export interface OneAtATime {
  /** Runs the work; calls while it is running share one more run, as the running one may have looked already. */
  run(): Promise<void>;
  /** Joins the run that is going on, or starts one. */
  join(): Promise<void>;
}

export function oneAtATime(work: () => Promise<void>): OneAtATime {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;

  function start(): Promise<void> {
    const started = work().finally(() => {
      running = null;
    });
    running = started;
    return started;
  }

  async function afterwards(before: Promise<void>): Promise<void> {
    await before.catch(() => undefined);
    next = null;
    await start();
  }

  return {
    run: () => (running === null ? start() : (next ??= afterwards(running))),
    join: () => running ?? start(),
  };
}
