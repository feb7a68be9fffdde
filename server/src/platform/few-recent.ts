/** A map that remembers so many at most: beyond, what was told longest ago is forgotten. For what can be found out again. */
export class FewRecent<K, V> extends Map<K, V> {
  constructor(private readonly most: number) {
    super()
  }

  override set(key: K, value: V): this {
    // Put at the end again: the first of a Map is the one that was told longest ago.
    this.delete(key)
    super.set(key, value)
    if (this.size > this.most) this.delete(this.keys().next().value!)
    return this
  }
}
