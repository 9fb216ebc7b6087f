'use strict';

// Loaded into every child with --require. The channel closes when the parent ends, however it ends, SIGKILL included.
const GRACE_MS = 5_000;

process.on('disconnect', () => {
  if (process.listenerCount('SIGTERM') === 0) process.exit(0);
  setTimeout(() => process.exit(0), GRACE_MS).unref();
  process.emit('SIGTERM', 'SIGTERM');
});

// Waiting for the parent must not keep a child alive that has nothing else to do.
process.channel?.unref();
