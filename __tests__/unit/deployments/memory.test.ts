/** Memories in roots: they take nothing of a network, and agents of other roots take them by links. */
import { rootsOf } from '../../support/deployments';

const IMAGE = '111122223333.dkr.ecr.us-east-1.amazonaws.com/research:1.4.0';
const HEAD =
  'version: 1\ndefaults: { backend: { type: local }, provider: { region: us-east-1 } }\n';

/** The block of one call of a root. */
function callIn(text: string, path: string): string {
  const [folder = '', label = ''] = path.split(' ');
  const body = rootsOf(text).files.get(`${folder}/main.tf`) ?? '';
  const blocks = body.trim().split(/\n\n(?=# [A-Z]|module )/);
  return blocks.find((block) => block.includes(`module "${label}" {`)) ?? '';
}

test('an agent of another deployment takes a memory by links, and the memory takes nothing', () => {
  const text = `${HEAD}deployments:
  notes:
    module: memory
    inputs:
      name: notes
      strategies: { facts: { type: SEMANTIC, namespace_template: '/facts/{actorId}/' } }
  agent:
    module: runtime-public
    inputs:
      name: research-agent
      container_image: ${IMAGE}
      further_statements: { from: notes.agent_statements }
      environment_variables: { MEMORY_ID: { from: notes.memory_id } }
`;
  expect(callIn(text, 'notes notes')).toBe(`module "notes" {
  source = "./modules/memory"

  name = "notes"

  strategies = {
    facts = {
      type               = "SEMANTIC"
      namespace_template = "/facts/{actorId}/"
    }
  }
}`);
  const agent = callIn(text, 'agent agent');
  expect(agent).toContain(
    'further_statements    = data.terraform_remote_state.notes.outputs.agent_statements',
  );
  expect(agent).toContain(
    'environment_variables = { MEMORY_ID = data.terraform_remote_state.notes.outputs.memory_id }',
  );
});

test('beside endpoints a memory that an agent needs is what they admit, and it names their data plane', () => {
  const text = `${HEAD}deployments:
  research:
    network: { create: { cidr_block: 10.20.0.0/16 }, endpoints: {} }
    modules:
      memory:
        module: memory
        inputs:
          name: notes
          use_resource_policy: true
          source_vpc_endpoint_ids: [{ ref: module.endpoints.data_plane_endpoint_id }]
      agent:
        module: runtime-isolated
        inputs:
          name: research-agent
          container_image: ${IMAGE}
          caller_principal_arns: ['arn:aws:iam::111122223333:role/front-end']
          needs: [memory]
          memory_arns: [{ ref: module.memory.memory_arn }]
`;
  const endpoints = callIn(text, 'research endpoints');
  expect(endpoints).toMatch(/memory_arns += \[module\.memory\.memory_arn\]/);
  expect(endpoints).toContain(
    'agent_role_arns = { research-agent = module.agent.execution_role_arn }',
  );
  expect(callIn(text, 'research memory')).toContain(
    'source_vpc_endpoint_ids = [module.endpoints.data_plane_endpoint_id]',
  );
});

test('two memories of one name are refused', () => {
  const text = `${HEAD.replace('us-east-1', 'us-east-1, allowed_account_ids: ["111122223333"]')}deployments:
  one: { module: memory, inputs: { name: my-notes } }
  other: { module: memory, inputs: { name: my_notes } }
`;
  expect(() => rootsOf(text)).toThrow('an account has one memory of a name in a region');
});
