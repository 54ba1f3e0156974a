/** What a part of a picture is drawn from, and where to. */
import type { Claim, ClaimId } from '../claims/claim';
import type { Context } from '../claims/context';
import type { Instance } from '../input/plan';

import { TONES, type Sketch, type Tone } from './sketch';

export interface Canvas {
  readonly context: Context;
  readonly sketch: Sketch;
  readonly workload: Instance;
  /** About the workload. */
  readonly claims: readonly Claim[];
  /** ID of the workload's node. */
  readonly hub: string;
}

export const worst = (...tones: readonly Tone[]): Tone =>
  [...TONES].reverse().find((tone) => tones.includes(tone)) ?? 'proven';

/** The worst of the claims of an ID, about all of the workload or a part of it. */
export const toneOf = (claims: readonly Claim[], id: ClaimId, subject?: string): Tone =>
  worst(
    ...claims
      .filter((claim) => claim.id === id && (subject === undefined || claim.subject === subject))
      .map(({ outcome }) => outcome),
  );
