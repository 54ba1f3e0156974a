/** The pattern that the plans of a root must prove. */
import { z } from 'zod';

import { said } from '../reading/words';

/** From the loosest to the strictest: those that the posture command accepts. */
export const REQUIREMENTS = ['public', 'vpc-egress', 'private-inbound', 'isolated'] as const;

export type Requirement = (typeof REQUIREMENTS)[number];

export const requirement = z
  .enum(REQUIREMENTS, said(`one of ${REQUIREMENTS.join(', ')}`, 'write one of them'))
  .describe(
    'Pattern that each agent and gateway of the root must have; `npm run posture` checks its plans.',
  );
