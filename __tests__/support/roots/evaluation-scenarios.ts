/** A root that evaluates an agent of the same run: everything it names is unknown at the first plan. */
import { ROLE, agent } from './agents';
import type { Scenario } from './agents';
import { IMAGE, PROVIDER, made, tagsOf } from './parts';
import type { Stage } from './parts';

const evaluations = (stage: Stage) => `
  module "evaluations" {
    source = "./evaluations"

    name = "research"
    llm_evaluators = {
      tone = { level = "TRACE", instructions = "Rate {assistant_turn}.", model_id = "anthropic.one", ratings = [{ label = "polite", definition = "Friendly." }] }
    }
    code_evaluators = { budget = { level = "SESSION", lambda_arn = terraform_data.function.output } }
    model_arns      = [terraform_data.model.output]
    use_kms_key     = true
    kms_key_arn     = terraform_data.key.output
    configurations = {
      live = {
        runtime_id          = module.agent.agent_runtime_id
        evaluators          = ["tone", "budget", "Builtin.Correctness"]
        sampling_percentage = ${stage.zone_ids.length}
      }
    }
    ${tagsOf(stage)}
  }
`;

export const EVALUATION_SCENARIOS: readonly Scenario[] = [
  {
    title: 'evaluations of an agent',
    root: (stage) =>
      [
        PROVIDER,
        IMAGE,
        made({
          function: 'arn:aws:lambda:us-east-1:111122223333:function:budget',
          key: 'arn:aws:kms:us-east-1:111122223333:key/01234567-89ab-cdef-0123-456789abcdef',
          model: 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.one',
        }),
        agent(stage, { source: 'runtime-public' }, 'container_image = terraform_data.image.output'),
        evaluations(stage),
      ].join(''),
    makes: {
      agent: { ...ROLE, bedrockagentcore_agent_runtime: 1 },
      evaluations: {
        ...ROLE,
        bedrockagentcore_evaluator: 2,
        bedrockagentcore_online_evaluation_config: 1,
      },
    },
    grows: [],
  },
];
