/** A gateway by its ARN, as policies and callers name it. */
import { pattern } from '../../inputs/facets';

export const gatewayArn = pattern(
  /^arn:aws[a-z-]*:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:gateway\/[0-9a-z-]+-[0-9a-z]{10}$/,
  {
    want: 'the ARN of a gateway',
    fix: 'name each gateway',
    good: 'arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/orders-0123456789',
    bad: ['orders-0123456789', 'arn:aws:bedrock-agentcore:us-east-1:111122223333:gateway/*'],
  },
);
