/** Numbers that become more and more, at eight bytes each: by half as many at a time, to waste few. */
export class Column {
  #numbers = new Float64Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Float64Array(Math.ceil(this.#length * 1.5));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  at(place: number): number {
    return this.#numbers[place] ?? Number.NaN;
  }
}
