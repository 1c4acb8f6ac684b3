/** A list of 32-bit integers that grows by doubling; no boxed numbers, no holes. */
export class Growing32 {
  private values: Int32Array;
  private count = 0;

  constructor(capacity = 1024) {
    this.values = new Int32Array(Math.max(capacity, 16));
  }

  get length(): number {
    return this.count;
  }

  get bytes(): number {
    return this.values.byteLength;
  }

  /** The value at a place that was filled; 0 elsewhere. */
  at(index: number): number {
    return this.values[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.values[index] = value;
  }

  /** Adds a value and gives its place. */
  push(value: number): number {
    if (this.count === this.values.length) {
      const wider = new Int32Array(this.count * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.count] = value;
    return this.count++;
  }

  /** Fills with a value until there are so many. */
  extend(length: number, value: number): void {
    while (this.count < length) this.push(value);
  }
}
