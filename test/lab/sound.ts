const samples = Buffer.alloc(800, 0x80);

/** A tenth of a second of silence, in a file that a browser plays: WAV, one channel, 8 bits, 8000 Hz. */
export const labSound = Buffer.concat([
  Buffer.from('RIFF'),
  uint32(36 + samples.length),
  Buffer.from('WAVEfmt '),
  uint32(16),
  Buffer.from([1, 0, 1, 0]),
  uint32(8000),
  uint32(8000),
  Buffer.from([1, 0, 8, 0]),
  Buffer.from('data'),
  uint32(samples.length),
  samples,
]);

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
