/** What a module connects, as data: its README prints it as a Mermaid flowchart. */

/** Text of a node or an edge: one line, or several. */
export type Label = string | readonly string[];

/** A box around nodes, such as a VPC, an account, or a set of subnets. */
export interface DiagramGroup {
  label: string;
  /** The group that this one lies in. */
  in?: string;
}

export interface DiagramNode {
  label: Label;
  /** The group that the node lies in. */
  in?: string;
  /** Omit it for a resource or a workload. */
  kind?: 'internet' | 'policy';
}

/** A connection from one node to another. */
export interface DiagramEdge {
  from: string;
  to: string;
  label?: Label;
  /**
   * `denied`: a policy, a route table, or a security group stops it. `conditional`: it exists only when an input is set.
   * `part`: not a connection, but a part or a setting of the other node. Omit it for a connection that is allowed.
   */
  kind?: 'conditional' | 'denied' | 'part';
}

/** Groups and nodes by an ID of letters, digits, and underscores, in the order in which they are printed. */
export interface Diagram {
  groups?: Readonly<Record<string, DiagramGroup>>;
  nodes: Readonly<Record<string, DiagramNode>>;
  edges: readonly DiagramEdge[];
}

/** Whether the diagram shows a connection that is denied. */
export function showsDenial({ edges }: Diagram): boolean {
  return edges.some(({ kind }) => kind === 'denied');
}
