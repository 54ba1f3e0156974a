/** What the READMEs of both modes say alike. */

export const PRIVATE_API_PROMISE = `The API is yours, and the module makes nothing of it: it takes the API and its stage, and hands out the resource policy that lets calls in
through one endpoint alone (\`api_resource_policy\`) and a trigger for the deployment that puts it into effect (\`redeploy_trigger\`). The
endpoint of execute-api is made here, for this API and stage, or handed in. Two groups and two rules join resource gateway and endpoint, and
let nothing else through. The role of the gateway may invoke the methods of the document, on this stage.

The gateway is told what to call by the export of the stage. Its \`servers\` are replaced by the address that leads through the endpoint; what
has no \`operationId\` is refused before AWS sees it.`;

export const PRIVATE_API_WHEN = [
  'The API is private (`PRIVATE`) and stays so: no caller but this gateway needs a way to it, or the others have their own endpoint.',
];

export const PRIVATE_API_WHEN_NOT = [
  'The API is public or regional: AgentCore has a target for these that needs no VPC.',
  'The service is behind a load balancer: `private-rest-api-*`.',
];

export const PRIVATE_API_LIMITS = [
  'Nothing here was applied to AWS. Plans, rules and policies were tested with mocked providers and against the schema of the provider; that a call arrives was not.',
  '**Order:** pass `stage_name` as a reference to the stage, and no `depends_on` on the module: the policy, trigger and endpoint are needed before the stage, the target after it. Attach the policy before the first deployment: a private API cannot be deployed without one.',
  '**`endpoint_host`** resolves only where the API is associated with the endpoint (`vpc_endpoint_ids` of its endpoint configuration). The API is yours: nothing here can see it.',
  '**The policy replaces what the API had.** If others call it through another endpoint, merge the statements yourself.',
  '**Authorization:** AWS says that the policy of an endpoint sees what is no SigV4 signature, as a bearer token, as an anonymous caller, and the one made here lets those pass; an older wording had them refused where a method has no authorization. An API key of API Gateway goes into the header `x-api-key`: say so in `credential`.',
  '**Document:** JSON alone, because YAML read and written again changes. Written anew, `<`, `>` and `&` take six characters each; the limit of 1 MB is measured after that. One that is unknown before the apply is checked then; one in S3 not at all. `operationId` comes from the operation name of a method; whether AgentCore takes every extension of an export, AWS does not say.',
  'From its creation until the stage is there, the endpoint has the default policy, which is open. Only the resource gateway gets to it.',
  'Of what is given, the endpoint is checked for service, VPC, group and name. Its policy is not.',
];
