/** Wrap a node many times, without recursion. */
export function nest<Node>(times: number, wrap: (node: Node) => Node, node: Node): Node {
  let result = node
  for (let count = 0; count < times; count++) result = wrap(result)
  return result
}
