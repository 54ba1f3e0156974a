/** Whether the calls of each root go together: their labels, what one hands to the next, and what a VPC has room for. */
import type { Unit } from '../layers/unit';
import {
  faultAt,
  type FileFault,
  keyFault,
  NOTHING,
  valueFault,
  type Words,
} from '../reading/fault';
import { isMarker } from '../reading/markers';
import { isMap } from '../reading/plain';
import type { Read } from '../reading/read-yaml';

import { hasLost } from './agents-elsewhere';
import { ENDPOINTS, networkOf, baseCalls, type BaseCall } from './base-calls';
import type { ComposedCall, Composition } from './composed-call';
import { agentsIn, agentsTaking } from './composition';
import { networkFaults } from './network-faults';
import { createdEndpoints } from './own-endpoint';
import { sharedNeeds } from './shared-needs';
import type { Cards } from './wires';

interface Context extends Composition {
  read: Read;
}

/** One call in short form, or several by label. */
function formFaults({ value, stepsOf }: Unit, { read }: Context): FileFault[] {
  if (!isMap(value)) return [];
  const { module, modules, inputs } = value;
  const { create, endpoints } = networkOf(value);
  if (module === undefined && modules === undefined) {
    if (inputs === undefined && (create ?? endpoints)) return [];
    const words = {
      found: NOTHING,
      want: 'the name of a module',
      fix: 'add module, or modules, or a network that is made here',
    };
    return [valueFault(read, stepsOf(['module']), words)];
  }
  if (modules === undefined) return [];
  const beside = [
    ...(module === undefined ? [] : ['module']),
    ...(inputs === undefined ? [] : ['inputs']),
  ];
  const empty = isMap(modules) && Object.keys(modules).length === 0;
  return [
    ...beside.map((name) =>
      keyFault(read, stepsOf([name]), {
        found: `got ${name} beside modules`,
        want: 'module and inputs for one call, or modules for several',
        fix: `move it into a call under modules, or remove modules`,
      }),
    ),
    ...(empty
      ? [
          valueFault(read, stepsOf(['modules']), {
            found: 'got none',
            want: 'at least one call',
            fix: 'add one, or take the deployment out',
          }),
        ]
      : []),
  ];
}

const outputsOf = ({ module, outputPrefix }: BaseCall, cards: Cards) =>
  (cards.get(module)?.outputs ?? []).map((output) => `${outputPrefix}${output}`);

/** Two calls of one label, or two outputs of one name: Terraform would take neither. */
function labelFaults(unit: Unit, { read, cards }: Context): FileFault[] {
  const labels = new Set<string>();
  const owners = new Map<string, string>();
  return baseCalls(unit).flatMap((call) => {
    const { label, steps } = call;
    const isTwice = labels.has(label);
    labels.add(label);
    if (isTwice)
      return [
        keyFault(read, steps, {
          found: `got a second call that is module.${label} in Terraform`,
          want: 'labels that differ there, where a hyphen is an underscore; network and endpoints are those of network',
          fix: 'rename one',
        }),
      ];
    const outputs = outputsOf(call, cards);
    const clash = outputs.find((output) => owners.has(output));
    for (const output of outputs) owners.set(output, label);
    return clash === undefined
      ? []
      : [
          keyFault(read, steps, {
            found: `got a second output ${clash}`,
            want: 'outputs that differ, as <label>_<output>',
            fix: 'rename the call',
          }),
        ];
  });
}

/** What endpoints know agents by has to be written: a key that only Terraform knows cannot be. */
function nameFaults(calls: readonly ComposedCall[], { read, cards }: Context): FileFault[] {
  const endpoints = calls.find(({ role }) => role === 'endpoints');
  if (!endpoints || 'agent_role_arns' in endpoints.base) return [];
  const agents = agentsIn(calls, cards).map(({ label }) => label);
  return calls
    .filter(({ label, base }) => agents.includes(label) && isMarker(base.name))
    .map(({ stepsOf }) =>
      valueFault(read, stepsOf(['name']), {
        found: 'got a name that only Terraform knows',
        want: 'a name written out, by which the endpoints know the agent',
        fix: 'write it, or set agent_role_arns of endpoints',
      }),
    );
}

function needFaults(unit: Unit, calls: readonly ComposedCall[], context: Context) {
  const { read, cards } = context;
  const endpoints = calls.find(({ role }) => role === 'endpoints');
  if (!endpoints || 'needs' in endpoints.base) return [];
  const agents = [...agentsIn(calls, cards), ...agentsTaking(endpoints, { ...context, unit })];
  const { reason } = sharedNeeds(agents);
  if (reason === undefined || (agents.length === 0 && hasLost(unit))) return [];
  const steps = endpoints.stepsOf(['needs']);
  return [
    faultAt(steps, read.keyOf(endpoints.steps), {
      found: `${NOTHING}, and ${reason}`,
      want: 'what the agents need: image or code, data_plane, models, …',
      fix: 'add needs, and beside it the ARNs that go with them',
    }),
  ];
}

const ROLE_WORDS: Readonly<Record<'name' | 'role' | 'account', Words>> = {
  name: {
    found: 'got a name that only Terraform knows',
    want: 'a name written out, by which the endpoints know the agent',
    fix: 'write it, or set agent_role_arns of the endpoints',
  },
  role: {
    found: `${NOTHING}, and the agent takes endpoints of another root`,
    want: 'the exact name of its role, which the endpoints let through before it exists',
    fix: "add execution_role_name, such as { fill: '<agent>-{region}' }; or name the role in agent_role_arns of the endpoints",
  },
  account: {
    found: 'got the name of a role in an account that the file does not say',
    want: 'its account, for the policies of the endpoints that the agent takes from another root',
    fix: 'set allowed_account_ids to one account, or name the role in agent_role_arns of the endpoints',
  },
};

/** Agents that take endpoints of another root, which cannot let them through. */
function elsewhereFaults(
  unit: Unit,
  calls: readonly ComposedCall[],
  { read, agentsElsewhere }: Context,
): FileFault[] {
  return calls
    .filter(({ module }) => module === ENDPOINTS.module)
    .flatMap((endpoints) => {
      const { agent_role_arns = {} } = endpoints.base;
      if (!isMap(agent_role_arns) || isMarker(agent_role_arns)) return [];
      return agentsElsewhere(unit, endpoints).flatMap(({ name, role, call }) => {
        if (typeof role === 'string' || name in agent_role_arns) return [];
        const { reason } = role;
        if (reason === 'name') return [valueFault(read, call.stepsOf(['name']), ROLE_WORDS.name)];
        const steps = call.stepsOf(['execution_role_name']);
        const position = reason === 'role' ? read.keyOf(call.steps) : read.positionOf(steps);
        return [faultAt(steps, position, ROLE_WORDS[reason])];
      });
    });
}

/** Inputs about an endpoint of its own, in a call that is given a shared one: they belong where that one is made. */
function sharedEndpointFaults(
  calls: readonly ComposedCall[],
  { read, cards }: Context,
): FileFault[] {
  const isMadeHere = calls.some(({ role }) => role === 'endpoints');
  return calls
    .filter(({ role }) => role === 'own')
    .flatMap(({ module, origins, base, stepsOf }) => {
      const { owns = [] } = cards.get(module)?.wiring ?? {};
      return owns
        .filter(({ given }) => given && origins.has(given.input))
        .flatMap(({ inputs = [] }) => inputs)
        .filter((name) => name in base)
        .map((name) =>
          keyFault(read, stepsOf([name]), {
            found: 'got it beside a data-plane endpoint that is shared',
            want: 'it where that endpoint is made',
            fix: isMadeHere
              ? `move it to network.endpoints`
              : 'set it there, and leave it out here',
          }),
        );
    });
}

/** Two calls that each create an endpoint of which a VPC has room for one. */
function secondEndpointFaults(
  calls: readonly ComposedCall[],
  { read, cards }: Context,
): FileFault[] {
  const makers = new Map<string, string>();
  return calls.flatMap((call) => {
    const { label, module, inputs, steps } = call;
    const card = cards.get(module);
    if (!card || inputs.vpc_id === undefined) return [];
    return createdEndpoints(card, inputs).flatMap(({ of, fix }) => {
      const key = JSON.stringify([of, inputs.vpc_id]);
      const maker = makers.get(key);
      makers.set(key, maker ?? label);
      if (maker === undefined) return [];
      return [
        keyFault(read, steps, {
          found: `got a second call, beside ${maker}, that makes the endpoints of ${of} in one VPC`,
          want: 'endpoints that they share: a VPC has room for one of each with private DNS',
          fix,
        }),
      ];
    });
  });
}

/** A call that refuses a way out to the internet, in a network that is made with one: no plan would pass. */
function egressFaults(
  unit: Unit,
  calls: readonly ComposedCall[],
  { read, cards }: Context,
): FileFault[] {
  const { egress = 'none' } = networkOf(unit.value).create ?? {};
  const isOpen = typeof egress === 'string' && egress !== 'none';
  const refusing = ({ module }: ComposedCall) => cards.get(module)?.wiring.refusesEgress;
  const isolated = calls.find(
    (call) => refusing(call) !== undefined && call.origins.has('internet_egress'),
  );
  const other = isolated && refusing(isolated);
  if (!isOpen || !other) return [];
  const steps = unit.stepsOf(['network', 'create', 'egress']);
  return [
    valueFault(read, steps, {
      found: `got ${JSON.stringify(egress)}, a way to the internet, for ${isolated.label}, which is ${isolated.module}`,
      want: 'none',
      fix: `remove it, or take ${other.instead}`,
    }),
  ];
}

/** Every fault of how the calls of each of `units` go together. */
export function compositionFaults(units: readonly Unit[], context: Context): FileFault[] {
  return units.flatMap((unit) => {
    const calls = context.callsOf(unit);
    return [
      ...formFaults(unit, context),
      ...networkFaults(unit, context),
      ...labelFaults(unit, context),
      ...nameFaults(calls, context),
      ...needFaults(unit, calls, context),
      ...elsewhereFaults(unit, calls, context),
      ...sharedEndpointFaults(calls, context),
      ...secondEndpointFaults(calls, context),
      ...egressFaults(unit, calls, context),
    ];
  });
}
