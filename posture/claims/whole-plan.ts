/** Claims about the plan as a whole. */
import { missingFrom } from '../evaluate/completeness';
import type { Configuration } from '../evaluate/configuration';
import { droppedBy } from '../evaluate/dropped';
import { ExpressionError, Unknown, type Value } from '../evaluate/value';
import { moduleAddress, type ModuleStep } from '../input/address';

import type { Claim } from './claim';
import { claimOf, listed, type Context, type PostureModel, type Reason } from './context';
import { callStep } from './evidence';

/** Of a state, none: it is what it is. */
export function planClaims(context: Context, model: PostureModel): readonly Claim[] {
  if (model.plan.configuration === undefined) return [];
  return [completeClaim(context, model), droppedClaim(context, model)];
}

/** Types of variables drop attributes that they do not name, so that a misspelt setting has no effect. */
function droppedClaim(context: Context, { sources, checked }: PostureModel): Claim {
  const { configuration } = checked;
  const violated: Reason[] = [];
  const undecided: Reason[] = [];
  for (const steps of configuration.modules.values()) {
    const source = configuration.source(steps);
    const address = moduleAddress(steps);
    if (source instanceof Unknown) {
      undecided.push({ why: `the sources of ${address} are not read` });
      continue;
    }
    for (const [name, { body }] of source.variables) {
      const type = body.attributes.get('type')?.source;
      const value = type === undefined ? undefined : passedTo(configuration, steps, name);
      if (type === undefined || value === undefined) continue;
      const { paths, open } = droppedBy(value, type, name);
      const evidence = [callStep(context, steps, name)];
      for (const path of paths)
        violated.push({ why: `${address} has no ${path}, and drops it`, evidence });
      for (const path of open)
        undecided.push({ why: `what ${address} gets as ${path} is not known`, evidence });
    }
  }
  if (sources.size === 0) undecided.push({ why: 'no sources were given' });
  return claimOf(
    context,
    {
      id: 'nothing-dropped',
      subject: 'the plan',
      sentence: 'Every attribute that a module call sets is one that the module has',
    },
    { violated, undecided, proof: { why: 'the type of every variable names all that is passed' } },
  );
}

function passedTo(
  configuration: Configuration,
  steps: readonly ModuleStep[],
  name: string,
): Value | undefined {
  try {
    return configuration.passed(steps, name);
  } catch (error) {
    if (error instanceof ExpressionError) return new Unknown('an evaluation that fails');
    throw error;
  }
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
