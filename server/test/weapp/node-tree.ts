/**
 * A page of Taro carries its whole picture in its data: `root` is a tree of nodes, and every change arrives as a path.
 * `nn` numbers the template in base.wxml, `cl` is the class, `cn` the children, `v` the words of a text.
 */
export interface WeappNode {
  sid?: string
  uid?: string
  nn?: string
  cl?: string
  v?: string
  cn?: WeappNode[]
  [property: string]: unknown
}

/** Applies one `setData`, with keys such as `root.cn.[0].cl`. */
export function applyPaths(data: Record<string, unknown>, changes: Record<string, unknown>): void {
  for (const [path, value] of Object.entries(changes)) {
    const keys = path
      .replaceAll(/\[(\d+)\]/g, '.$1')
      .split('.')
      .filter(Boolean)
    const last = keys.pop()
    let at: Record<string, unknown> = data
    for (const [index, key] of keys.entries()) {
      const next = keys[index + 1] ?? last ?? ''
      at[key] ??= /^\d+$/.test(next) ? [] : {}
      at = at[key] as Record<string, unknown>
    }
    if (last !== undefined) at[last] = value
  }
}

/** Every node below and including this one with its ancestors, nearest first. */
export function* walk(node: WeappNode, ancestors: WeappNode[] = []): Generator<[WeappNode, WeappNode[]]> {
  yield [node, ancestors]
  for (const child of node.cn ?? []) yield* walk(child, [node, ...ancestors])
}

/** All the words of a node, in reading order. */
export function textOf(node: WeappNode): string {
  return (node.v ?? '') + (node.cn ?? []).map(textOf).join('')
}
