/** Claims about the plan as a whole. */
import { missingFrom } from '../evaluate/completeness';

import type { Claim } from './claim';
import { claimOf, listed, type Context, type PostureModel } from './context';

/** Of a state, none: it is what it is. */
export function planClaims(context: Context, model: PostureModel): readonly Claim[] {
  if (model.plan.configuration === undefined) return [];
  return [completeClaim(context, model)];
}

const MOST_NAMED = 5;

function completeClaim(context: Context, { plan, sources, checked }: PostureModel): Claim {
  const missing = missingFrom(checked.configuration);
  const sure = missing.filter((one) => one.sure).map(({ address }) => address);
  const unsure = missing.filter((one) => !one.sure).map(({ address }) => address);
  const unread = [...sources].filter(([, module]) => 'unread' in module).map(([key]) => key);
  const isReadable = sources.size > 0 && unread.length === 0 && checked.differences.length === 0;
  const named = (addresses: readonly string[]) => {
    const [shown, rest] = [addresses.slice(0, MOST_NAMED), addresses.length - MOST_NAMED];
    return listed(rest > 0 ? [...shown, `${rest} more`] : shown);
  };
  return claimOf(
    context,
    {
      id: 'plan-complete',
      subject: 'the plan',
      sentence: 'The plan covers the whole configuration',
    },
    {
      violated: [
        ...(plan.isPartial ? [{ why: 'the engine says that the plan is not complete' }] : []),
        ...(sure.length > 0 ? [{ why: `the plan leaves out ${named(sure)}` }] : []),
      ],
      undecided: [
        ...(unsure.length > 0
          ? [{ why: `it is not known how many instances there are of ${named(unsure)}` }]
          : []),
        ...(isReadable || plan.saysComplete
          ? []
          : [{ why: 'not every module’s sources are read, so what is missing does not show' }]),
      ],
      proof: { why: 'every resource of the configuration is in the plan' },
    },
  );
}
