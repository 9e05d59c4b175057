/** Lists of labels, each kept once, one behind the other; the first are each label by itself, in order. */
export class LabelLists {
  labels: Uint8Array;
  private used: number;
  private readonly starts = new Map<string, number>();

  constructor(labels: number) {
    this.labels = Uint8Array.from({ length: labels }, (_, label) => label);
    this.used = labels;
  }

  /** Where a list begins in `labels`, which may be replaced. */
  startOf(list: Uint8Array): number {
    if (list.length === 1) return list[0]!;
    const key = list.join();
    const known = this.starts.get(key);
    if (known !== undefined) return known;
    const start = this.used;
    this.used += list.length;
    if (this.used > this.labels.length) {
      const larger = new Uint8Array(2 * this.used);
      larger.set(this.labels);
      this.labels = larger;
    }
    this.labels.set(list, start);
    this.starts.set(key, start);
    return start;
  }
}
