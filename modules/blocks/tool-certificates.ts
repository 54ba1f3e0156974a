/** Root certificates that a tool of AgentCore trusts beside the public ones. */
import { listOf } from '../../inputs/facets';
import { arnOf } from '../../inputs/primitives';

import type { Workload } from './workload';

const secretArn = arnOf('secretsmanager', {
  resource: 'secret:[a-zA-Z0-9/_+=.@-]+',
  good: 'arn:aws:secretsmanager:us-east-1:111122223333:secret:corporate-root-AbCdEf',
  noun: 'a secret',
});

export const rootCertificatesShape = ({ noun }: Workload, { max }: { max: number }) => ({
  root_certificate_secret_arns: listOf(secretArn, { max })
    .default([])
    .describe(
      `Secrets Manager secrets with PEM root certificates that the ${noun} trusts beside the public ones. AgentCore reads them with the credentials of the principal that starts a session, so \`agent_statements\` allows it. Changing them replaces the ${noun}.`,
    ),
});
