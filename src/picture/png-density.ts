/** CSS pixels per metre. */
const PER_METRE = 96 / 0.0254;
/** The offset after the signature and the header, whose length is fixed. */
const BEHIND_HEADER = 33;

const crcOf = (bytes: Uint8Array): number => {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
};

/** Adds the resolution to a PNG, `scale` pixels per CSS pixel, so that programs show it at the size it was drawn at. */
export const withDensity = (png: Uint8Array, scale: number): Uint8Array<ArrayBuffer> => {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  const perMetre = Math.round(PER_METRE * scale);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, perMetre);
  view.setUint32(12, perMetre);
  chunk[16] = 1;
  view.setUint32(17, crcOf(chunk.subarray(4, 17)));
  const result = new Uint8Array(png.length + chunk.length);
  result.set(png.subarray(0, BEHIND_HEADER));
  result.set(chunk, BEHIND_HEADER);
  result.set(png.subarray(BEHIND_HEADER), BEHIND_HEADER + chunk.length);
  return result;
};
