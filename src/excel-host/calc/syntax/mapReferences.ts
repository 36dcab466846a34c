import type { Node, RangeNode, TableNode } from "./Ast";

/** A formula with its references replaced, the rest as it was. */
export function mapReferences(node: Node, map: (reference: RangeNode | TableNode) => Node): Node {
  const inner = (each: Node): Node => mapReferences(each, map);
  switch (node.kind) {
    case "range":
    case "table":
      return map(node);
    case "group":
      return { ...node, inner: inner(node.inner) };
    case "prefix":
    case "percent":
      return { ...node, operand: inner(node.operand) };
    case "binary":
      return { ...node, left: inner(node.left), right: inner(node.right) };
    case "call":
      return { ...node, args: node.args.map(inner) };
    default:
      return node;
  }
}
