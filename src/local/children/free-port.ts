import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface PortUse {
  readonly port: number;
  /** Who wants it: `Playground`. */
  readonly name: string;
  /** The setting by which another port is chosen. */
  readonly setting: string;
  /** `0.0.0.0` or `::` when the program listens on every address. */
  readonly host?: string;
}

/** A previous run may just be ending. */
const PATIENCE_MS = 8_000;
const RETRY_MS = 250;

/** @throws PortTaken when somebody else still listens there after 8 seconds */
export async function untilPortIsFree(use: PortUse, patienceMs = PATIENCE_MS): Promise<void> {
  const giveUp = Date.now() + patienceMs;
  while (!(await isFree(use))) {
    if (Date.now() >= giveUp) throw new PortTaken(use);
    await pause(RETRY_MS);
  }
}

/** Somebody else listens on a port we need. */
export class PortTaken extends Error {
  constructor({ port, name, setting }: PortUse) {
    super(
      `Port ${port} ist belegt, ${name} kann nicht starten. Das andere Programm beenden oder mit der Einstellung ` +
        `${setting} einen anderen Port wählen. (Port ${port} is taken; choose another one with ${setting}.)`,
    );
    this.name = 'PortTaken';
  }
}

async function isFree({ port, host }: PortUse): Promise<boolean> {
  // Both, as a program on every address and one on 127.0.0.1 alone may not see each other.
  return (await canListen(port, host ?? '127.0.0.1')) && (await canListen(port, '127.0.0.1'));
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (!('code' in error)) reject(error);
      else if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      // No IPv6 on this machine: nobody can be in the way there.
      else if (error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL') resolve(true);
      else reject(error);
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}
