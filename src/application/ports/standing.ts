import { type Lack, nameLack } from '../../domain/workspace/lack';
import { StorageUnavailable } from './repository';

/** How a workspace stands, each for itself. */
export type Standing =
  /** Its lists are being read for the first time. */
  | { readonly kind: 'starting' }
  | { readonly kind: 'ready' }
  /** Goes on with everything that does not need what it lacks, or with what was read before. */
  | { readonly kind: 'degraded'; readonly lacks: readonly Lack[] }
  /** Nothing may be read or judged: it would be taken for nothing there. */
  | { readonly kind: 'out'; readonly lacks: readonly Lack[] };

/** @throws Error for a workspace this deployment does not serve */
export type StandingOf = (workspaceId: string) => Standing;

/** What was asked for needs something that the workspace lacks. Nothing is known about what its lists hold. */
export class WorkspaceIncomplete extends StorageUnavailable {
  readonly lacks: readonly Lack[];

  constructor(lacks: readonly Lack[], options?: ErrorOptions) {
    super(`The workspace is incomplete: ${lacks.map(nameLack).join(', ')}`, options);
    this.lacks = lacks;
  }
}

export const lacksOf = (standing: Standing): readonly Lack[] =>
  standing.kind === 'degraded' || standing.kind === 'out' ? standing.lacks : [];
