/**
 * The larger examples of what a gateway reaches stand up as they are, once their variables have values: applied, planned
 * empty, destroyed. Against the schema provider: it proves wiring, not AWS.
 */
import { CATALOGUE } from '../../stacks/catalogue';
import {
  apply,
  changesOf,
  describeEngines,
  destroy,
  init,
  plan,
  usesRealProvider,
} from '../support/engines';
import { existingAccount, fixture } from '../support/fixtures';
import { copyPublished } from '../support/published';
import type { Published } from '../support/published';

jest.setTimeout(600_000);

const VPC = 'vpc-0123456789abcdef0';
const SUBNETS = ['subnet-0123456789abcdef0', 'subnet-0123456789abcdef1'];
const arn = (service: string, resource: string) =>
  `arn:aws:${service}:us-east-1:111122223333:${resource}`;
const TARGET_GROUP = arn('elasticloadbalancing', 'targetgroup/wiki/0123456789abcdef');

/** A value for each variable of the examples, by name. */
const VALUES: Readonly<Record<string, unknown>> = {
  access_log_bucket: 'access-logs',
  certificate_arn: arn('acm', 'certificate/01234567-89ab-cdef-0123-456789abcdef'),
  instance_ids: { one: 'i-0123456789abcdef0' },
  load_balancer_dns_name: 'internal-orders-0123456789.us-east-1.elb.amazonaws.com',
  oauth_provider_arn: arn(
    'bedrock-agentcore',
    'token-vault/default/oauth2credentialprovider/orders',
  ),
  oauth_secret_arn: arn('secretsmanager', 'secret:orders-AbCdEf'),
  search_document_arn: 'arn:aws:s3:::documents/search.json',
  search_instance_ids: { one: 'i-0123456789abcdef0', two: 'i-0123456789abcdef1' },
  search_ip_address: '10.0.1.10',
  services_security_group_id: 'sg-0123456789abcdef2',
  subnet_ids: SUBNETS,
  vpc_id: VPC,
  wiki_security_group_id: 'sg-0123456789abcdef3',
  wiki_target_group_arn: TARGET_GROUP,
};

/** Examples of one account; those of two are lived through elsewhere. */
const NAMES = CATALOGUE.map(({ name }) => name).filter((name) =>
  /^(gateway-target|private)-.*managed$|^private-ca-bridge$/.test(name),
);

let published: Published;

beforeEach(async () => {
  published = await copyPublished([
    ...existingAccount(),
    fixture('aws_security_group', { id: 'sg-0123456789abcdef2', name: 'services', vpc_id: VPC }),
    fixture('aws_security_group', { id: 'sg-0123456789abcdef3', name: 'wiki', vpc_id: VPC }),
  ]);
});

afterEach(() => published.close());

(usesRealProvider() ? describe.skip : describe)('wiring, not AWS', () => {
  describeEngines('the example complete of', (engine) => {
    test.each(NAMES)('%s stands up', async (name) => {
      const folder = [name, 'examples', 'complete'];
      const run = published.runIn(engine, ...folder);
      const variables = published.variablesIn(...folder);
      const unknown = variables.filter((variable) => !(variable in VALUES));
      expect(unknown).toEqual([]);
      const values = Object.fromEntries(variables.map((variable) => [variable, VALUES[variable]]));
      published.workspace.write(
        [...folder, 'terraform.tfvars.json'].join('/'),
        JSON.stringify(values),
      );
      await init(run);
      await apply(run);
      expect(changesOf(await plan(run))).toEqual([]);
      await destroy(run);
    });
  });
});
