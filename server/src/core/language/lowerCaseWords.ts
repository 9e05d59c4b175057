/**
 * The words that an article has in lower case, by `WordForm.lower`: evidence that a capital is only a sentence's start
 * ("Police" where "police" occurs). A table of hashes, because it is asked for every capital of every article.
 */
export class LowerCaseWords {
  /** Open addressing, at least half of the slots empty; 0 is an empty slot. */
  private slots = new Int32Array(1024);

  /** Forgets all words and makes room for so many. */
  clear(most: number): void {
    if (this.slots.length < 2 * most) this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * most)));
    else this.slots.fill(0);
  }

  add(lower: number): void {
    this.slots[this.slotOf(lower)] = lower;
  }

  has(lower: number): boolean {
    return this.slots[this.slotOf(lower)] === lower;
  }

  private slotOf(lower: number): number {
    const { slots } = this;
    const last = slots.length - 1;
    let slot = Math.imul(lower, 0x9e3779b1) & last;
    while (slots[slot] !== lower && slots[slot] !== 0) slot = (slot + 1) & last;
    return slot;
  }
}
