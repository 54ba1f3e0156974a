/** Words and phrases that the project does not use, and what to write instead. */
import { CODE } from './passage';
import { phraseRule, type Phrase } from './rule';

/** Terms that the reader does not know from AWS or Terraform. */
const TERMS: readonly Phrase[] = [
  ['doors?', 'Name the VPC endpoint, resource policy, gateway, or security group.'],
  ['entrances?', 'Name the VPC endpoint, gateway, or security group.'],
  ['ways? in', 'Write "inbound access", or name the endpoint.'],
  ['ways? out', 'Write "outbound access" or "egress", or name the route.'],
  ['worn|wears?', 'Write "attached to".'],
  ['door ?steps?|lets? in', 'Write "allow" or "accept".'],
];

const PHRASES: readonly Phrase[] = [
  ['who(?:m)?ever', 'Name the caller, deployer, or owner.'],
  ['(?:nobody|none|no one|nothing) but', 'Write "only".'],
  [
    'of (?:yours|ours|(?:its|their) own)',
    'Write "your" or "existing", or "separate", or leave it out.',
  ],
  ['as it is(?: now)?', 'Write "unchanged", or leave it out.'],
  ['by (?:a )?names? of your choice', 'Write "keyed by a name you choose".'],
  ['of your choice', 'Write "that you choose".'],
  ['the same for', 'Repeat the noun, or write "also".'],
  ['stands?', 'Write "is", "represents", or "appears".'],
  ['says so', 'Name what the document or message states.'],
  ['hand(?:s|ed|ing)? (?:on|out|back)', 'Write "pass", "return", or "provide".'],
  ['(?:is|are|was|were|be|been|being) told', 'Write "set", "receive", or "configure".'],
  ['there already|already there', 'Write "existing".'],
  ['(?:left|leaves?|leaving) (?:\\S+ )?out', 'Write "omit" or "leave unset".'],
  ['comes', 'Use an exact verb, such as "is", "arrives", or "originates".'],
  ['goes', 'Use an exact verb, such as "is sent", "routes", or "is deleted".'],
  ['holds', 'Write "contains", "stores", or "applies".'],
];

const FILLERS: readonly Phrase[] = [
  ['utili[sz](?:e[sd]?|ing)', 'Write "use".'],
  ['leverag(?:e[sd]?|ing)', 'Write "use".'],
  ['in order to', 'Write "to".'],
  ['please', 'Leave it out.'],
];

const LATIN: readonly Phrase[] = [
  ['e\\.g\\.|eg\\.', 'Write "for example" or "such as".'],
  ['i\\.e\\.|ie\\.', 'Write "that is".'],
  ['etc\\.?|et cetera', 'Name the rest, or begin with "such as".'],
  ['viz\\.?', 'Write "namely".'],
  ['vs\\.?|versus', 'Write "or" or "compared with".'],
];

export const TERM_RULE = phraseRule('terms', TERMS, 'is not a term of AWS or Terraform');
export const PHRASE_RULE = phraseRule('phrases', [...PHRASES, ...FILLERS], 'is hard to read');
export const LATIN_RULE = phraseRule('latin', LATIN, 'is an abbreviation from Latin');

/** What Terraform, a module, or AWS creates. */
const RESOURCE =
  '(?:roles?|groups?|endpoints?|gateways?|interfaces?|ENIs?|VPCs?|subnets?|buckets?|keys?|policy|policies|' +
  'rules?|routes?|tables?|zones?|records?|secrets?|providers?|listeners?|resources?|configurations?|' +
  'attachments?|peerings?|connections?|alarms?|dashboards?|certificates?|load balancers?|memory|memories|' +
  'targets?|runtimes?|permissions?|associations?|log groups?|deliver(?:y|ies))';

const MAKERS = '(?:module|modules|AgentCore|AWS|Terraform|Lattice|service|root|stack|example)';

/** Forms of "make" that mean to create. "Make sure", "made of", and "makes a value unknown" do not. */
const CREATE: readonly Phrase[] = [
  [
    '(?:is|are|was|were|be|been|being|gets?|not) (?:also |only |then |never |always )?made(?! (?:of|up|from|sure|unknown|to))',
    'Write "created".',
  ],
  [
    `${MAKERS} (?:itself )?(?:makes?|made)(?! (?:sure|sense|it |no |up|unknown))`,
    'Write "creates".',
  ],
  [
    `(?:make|makes|making|made) (?:(?:a|an|the|one|its|his|no|these|those|each|every|all|both|two|your|another)\\s)(?:[\\w${CODE}-]+ ){0,3}?${RESOURCE}(?! (?:un|im)\\w+)`,
    'Write "create".',
  ],
  [
    'made (?:here|anew|again|first|or (?:named|given|attached)|by (?:the|this|another) module)',
    'Write "created".',
  ],
];

export const CREATE_RULE = phraseRule('create', CREATE, 'means to create a resource');
