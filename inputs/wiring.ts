/** How calls of a module go together with the other calls of a root: all that a deployments file has to know of it, as data. */
import type { Shape } from './shape';

/** How an input takes an output of another call. Without an entry it takes the one of its own name and kind. */
export interface Take {
  /** Name of the output, if it is not that of the input. */
  output?: string;
  /** Setting without which the module refuses the input. */
  onlyWith?: string;
  /** What that setting must be, where it is no switch. */
  being?: string;
}

/** By input. */
export type Takes = Readonly<Record<string, Take>>;

/** Outputs that inputs of other calls take without being told. */
export interface Offers {
  /** With the kind of their values: a name alone may mean a list here and a map there. */
  outputs: Readonly<Record<string, Shape['kind']>>;
  /**
   * Input by which another call names the call that it takes from; if it names none, it takes from the only one of its
   * root. The modules of `network`, of which a root has one each, have no such input.
   */
  chosenBy?: string;
}

/** A `name` that an account can use only once. */
export interface UniqueName {
  /** What has the name, in messages. */
  what: string;
  /** Why a second one fails, in messages. */
  why: string;
  /** What a hyphen becomes in the name that AWS sees. */
  hyphensAre?: string;
}

/** An interface endpoint with private DNS that a call creates for itself: a VPC has room for one. */
export interface OwnEndpoint {
  /** Whom it serves, in messages. Endpoints that serve the same exclude each other. */
  of: string;
  /** Setting that creates it. Without one, the call creates it unless it is given another in `given`. */
  createdWith?: string;
  /** Map for whose entries it is created: with none there is no endpoint. */
  createdFor?: string;
  /** Setting without which the call neither creates an endpoint nor uses an existing one. */
  usedWith?: string;
  /** Input with an existing endpoint to use instead; of a map, the key of that endpoint. */
  given?: { input: string; key?: string };
  /** Inputs about it, which have no effect on an existing endpoint. */
  inputs?: readonly string[];
  /** What to do about a second one, in messages. */
  fix: string;
}

/** What the calls of a module make that others need: those that need it and name none get what their root makes. */
export interface Serves {
  /** As `needs` has it. */
  need: string;
  /** Input of the others that narrows the need. */
  input: string;
  output: string;
  /** Whether the output is a list itself. */
  isList?: true;
}

/** What an account has once in a region, whatever its name. */
export interface OnlyOne {
  /** What it is, in messages. */
  what: string;
  /** Why a second one fails, in messages. */
  why: string;
}

export interface Wiring {
  takes?: Takes;
  offers?: Offers;
  serves?: Serves;
  unique?: UniqueName;
  onlyOne?: OnlyOne;
  owns?: readonly OwnEndpoint[];
  /** Input of a role that no other call may have, and why. */
  ownRole?: { input: string; why: string };
  /** Inputs with the networks that the module connects, whose ranges must not overlap. */
  connects?: readonly string[];
  /** Map of Cedar policies, and the attribute of each that has its text. */
  cedar?: { input: string; text: string };
  /** The module refuses a network with a route to the internet; another module does not. */
  refusesEgress?: { instead: string };
  /** What of an agentkit file becomes a call of this module. */
  agentkit?: 'agent' | 'gateway';
}
