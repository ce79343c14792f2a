// A zip archive without compression and with one fixed time, so that the same files give the same bytes.
const table = Array.from({ length: 256 }, (_, n) => {
  for (let bit = 0; bit < 8; bit += 1) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1;
  return n >>> 0;
});

function crc32Of(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ table[(crc ^ byte) & 0xff];
  return (crc ^ 0xffffffff) >>> 0;
}

/** What the local head and the directory say alike: version 2.0, names in UTF-8, stored, 01/01/1980. */
function described(name, bytes) {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(0x0800, 2);
  head.writeUInt16LE(0x0021, 8);
  head.writeUInt32LE(crc32Of(bytes), 10);
  head.writeUInt32LE(bytes.length, 14);
  head.writeUInt32LE(bytes.length, 18);
  head.writeUInt16LE(name.length, 22);
  return head;
}

/** [[name, text]] → bytes. */
export function zipOf(files) {
  const local = [];
  const directory = [];
  let at = 0;
  for (const [fileName, text] of files) {
    const name = Buffer.from(fileName);
    const bytes = Buffer.from(text);
    const head = described(name, bytes);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, end, name);
    const entry = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, name, bytes]);
    local.push(entry);
    at += entry.length;
  }
  const list = Buffer.concat(directory);
  const close = Buffer.alloc(22);
  close.write('PK\x05\x06', 0, 'latin1');
  close.writeUInt16LE(files.length, 8);
  close.writeUInt16LE(files.length, 10);
  close.writeUInt32LE(list.length, 12);
  close.writeUInt32LE(at, 16);
  return Buffer.concat([...local, list, close]);
}
