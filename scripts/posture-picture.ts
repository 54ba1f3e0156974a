/** The picture of one workload of a plan, as the command prints it. */
import { meantBy } from '../inputs/nearest';
import type { Assumption, Report } from '../posture/claims/claim';
import type { Compared } from '../posture/difference/compare';
import { PostureFault } from '../posture/input/fault';
import type { Plan } from '../posture/input/plan';
import { pictureOf } from '../posture/picture/picture';
import { withoutHidden } from '../posture/report/markdown-text';
import { maskPicture, maskReport } from '../posture/report/masked';
import { printPictureSvg } from '../posture/report/svg';

interface Drawing {
  readonly assumptions: readonly Assumption[];
  /** Those whose sensitive values are masked. */
  readonly plans: readonly Plan[];
  /** Address of the workload. Undefined: the only one. */
  readonly wanted: string | undefined;
}

/** Throws {@link PostureFault} where it is not clear which workload to draw. */
export async function drawn(
  { model, report }: Compared,
  { assumptions, plans, wanted }: Drawing,
): Promise<string> {
  const address = chosen(report, maskReport(report, ...plans), wanted);
  const picture = pictureOf(model, report, address, assumptions);
  return printPictureSvg(maskPicture(picture, ...plans));
}

/** Names that a message lists. */
const MOST_LISTED = 10;

/** The address in the plan; messages have the masked ones. */
function chosen({ workloads }: Report, masked: Report, wanted: string | undefined): string {
  const known = workloads.find(({ address }) => address === wanted);
  if (known) return known.address;
  const [only, ...others] = workloads;
  if (!only)
    throw new PostureFault({
      where: '--format svg',
      found: 'no runtime, gateway, target, browser, or code interpreter',
      want: 'a plan with a workload of AgentCore',
      fix: 'Pass another plan, or another format',
    });
  if (wanted === undefined && others.length === 0) return only.address;
  const names = masked.workloads.map(({ address }) => withoutHidden(address));
  const near = wanted === undefined ? [] : meantBy(wanted, names);
  throw new PostureFault({
    where: '--workload',
    found:
      wanted === undefined
        ? `no address, and ${String(workloads.length)} workloads`
        : 'an address that no workload has',
    want: `one of ${listed(near.length > 0 ? near : names)}`,
    fix: 'Pass the address of the workload to draw',
  });
}

const listed = (names: readonly string[]): string => {
  const rest = names.length - MOST_LISTED;
  return names.slice(0, MOST_LISTED).join(', ') + (rest > 0 ? `, and ${String(rest)} more` : '');
};
