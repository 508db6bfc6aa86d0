/** Makes UUIDv7s that sort in the order they were made, also within one millisecond and when the clock steps back. */
export function uuidMaker(now: () => number, random: (length: number) => Uint8Array): () => string {
  let millis = 0;
  let counter = 0; // 12 bits, RFC 9562 §6.2 method 1
  return () => {
    const at = now();
    if (at > millis) [millis, counter] = [at, 0];
    else if (++counter > 0xfff) [millis, counter] = [millis + 1, 0];
    const noise = random(8);
    const [first = 0, ...rest] = noise;
    const tail = [0x80 | (first & 0x3f), ...rest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const time = millis.toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${tail.slice(0, 4)}-${tail.slice(4)}`;
  };
}
