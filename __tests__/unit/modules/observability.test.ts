/** What OpenTofu's tests cannot show of `observability`: they cannot compare two runs. */
import type { Attribute, Block } from '../../../hcl/document';
import { Expression } from '../../../hcl/value';
import { observability } from '../../../modules/observability';
import { appOf } from '../../../stacks/render';

const [stack] = appOf([observability]).stacks;
const deliveries = (stack?.document ?? [])
  .map(({ block }) => block)
  .filter(({ labels }) => labels[0] === 'aws_cloudwatch_log_delivery');

/** What makes Terraform replace `block`. */
function triggersOf(block: Block): string[] {
  const lifecycle = block.body.find(
    (entry): entry is Block => entry.kind === 'block' && entry.type === 'lifecycle',
  );
  const triggers = lifecycle?.body.find(
    (entry): entry is Attribute =>
      entry.kind === 'attribute' && entry.name === 'replace_triggered_by',
  );
  return [triggers?.value ?? []]
    .flat()
    .map((value) => (value instanceof Expression ? value.source : ''));
}

test.each(deliveries.map((block) => ({ label: block.labels[1] ?? '', block })))(
  'the delivery of $label is replaced before its source, which CloudWatch Logs does not delete while it is used',
  ({ label, block }) => {
    expect(triggersOf(block)).toEqual([
      `aws_cloudwatch_log_delivery_source.${label}[each.key].resource_arn`,
    ]);
  },
);

test('logs and traces have a delivery', () => {
  expect(deliveries.map(({ labels }) => labels[1])).toEqual(['logs', 'traces']);
});
