/** Where the arguments of a resource stand, as facts about the provider name them. */
import type { Block, Entry } from './document';

/** Paths of everything in `body`: a `dynamic` block goes by what it makes, and `lifecycle` is no argument. */
function pathsBelow(prefix: string, body: readonly Entry[]): string[] {
  return body.flatMap((entry) => {
    if (entry.kind === 'attribute') return [`${prefix}.${entry.name}`];
    if (entry.type === 'lifecycle') return [];
    const isDynamic = entry.type === 'dynamic';
    const path = `${prefix}.${isDynamic ? (entry.labels[0] ?? '') : entry.type}`;
    const content = isDynamic
      ? entry.body.flatMap((inner) => (inner.kind === 'block' ? inner.body : []))
      : entry.body;
    return [path, ...pathsBelow(path, content)];
  });
}

/**
 * The type of a resource or lookup, and the path of every block and attribute in it:
 * `aws_vpc_endpoint`, `aws_vpc_endpoint.dns_options`, `aws_vpc_endpoint.dns_options.private_dns_preference`.
 */
export function argumentPaths({ labels: [type = ''], body }: Block): string[] {
  return [type, ...pathsBelow(type, body)];
}
