import type { SpaceKind, SpaceSummary } from '../../contract/spaces.js';
import type { Session } from '../../session/session.js';

/** What the content of a gate needs. */
export interface Needs {
  readonly kind: SpaceKind | undefined;
  /** The id of a service that the space is certified for. */
  readonly certification: string;
  readonly isStrong: boolean;
  /** The identifier of the one space that the content belongs to. */
  readonly space: string;
}

export type Obstacle = 'assurance' | 'space';

/**
 * What stands in the way. The sign-in comes first: a space is active in one sign-in, and another sign-in would forget the
 * switch.
 */
export function findObstacle({ authentication, activeSpace }: Session, needs: Needs): Obstacle | undefined {
  if (needs.isStrong && authentication.assurance !== 'strong') return 'assurance';
  return fits(activeSpace, needs) ? undefined : 'space';
}

function fits(space: SpaceSummary | null, { kind, certification, space: identifier }: Needs): boolean {
  if (!space) return !kind && !certification && !identifier;
  if (identifier && space.identifier !== identifier) return false;
  if (kind && space.kind !== kind) return false;
  return !certification || Boolean(space.certifications?.includes(certification));
}
