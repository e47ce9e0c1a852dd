// Exchange files taken apart and put together again as the program writes them: stored entries, one fixed time.
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** The entries of a file that the program has written: names and texts or bytes, in order. */
export function entries(zip) {
  const all = [];
  for (let at = 0; zip.readUInt32LE(at) === LOCAL;) {
    const [size, name] = [zip.readUInt32LE(at + 18), zip.readUInt16LE(at + 26)];
    const start = at + 30 + name;
    all.push([zip.toString("utf8", at + 30, start), zip.subarray(start, start + size)]);
    at = start + size;
  }
  return all;
}

/** A file of these entries. */
export function packed(all) {
  const files = [];
  const directory = [];
  let length = 0;
  for (const [name, contents] of all) {
    const bytes = Buffer.from(contents);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0); // Version 2.0
    shared.writeUInt16LE(1 << 11, 2); // Names are UTF-8.
    shared.writeUInt16LE(0x0021, 8); // 1980-01-01
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(bytes.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(length, 10);
    directory.push(long(CENTRAL), Buffer.from([20, 0]), shared, place, Buffer.from(name));
    const file = Buffer.concat([long(LOCAL), shared, Buffer.from(name), bytes]);
    files.push(file);
    length += file.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(all.length, 8);
  end.writeUInt16LE(all.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(length, 16);
  return Buffer.concat([...files, central, end]);
}

function long(value) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
