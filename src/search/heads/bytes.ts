const TEXT_OUT = new TextEncoder();
const TEXT_IN = new TextDecoder();

/** Bytes that grow as numbers and texts are put at their end. */
export class ByteWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** A whole number from 0 to 2³¹, seven bits a byte, the lowest first. */
  number(value: number): this {
    this.#reserve(5);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
    return this;
  }

  /** A text in UTF-8 behind its length. */
  text(text: string): this {
    return this.block(TEXT_OUT.encode(text));
  }

  /** Bytes behind their number. */
  block(bytes: Uint8Array): this {
    return this.number(bytes.length).raw(bytes);
  }

  raw(bytes: Uint8Array): this {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get ended(): boolean {
    return this.#at >= this.#bytes.length;
  }

  number(): number {
    let value = 0;
    let shift = 0;
    let byte = this.#bytes[this.#at++] ?? 0;
    while (byte > 127) {
      value |= (byte & 127) << shift;
      shift += 7;
      byte = this.#bytes[this.#at++] ?? 0;
    }
    return value | (byte << shift);
  }

  text(): string {
    return TEXT_IN.decode(this.block());
  }

  /** A view of the bytes, not a copy. */
  block(): Uint8Array {
    const length = this.number();
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
}
