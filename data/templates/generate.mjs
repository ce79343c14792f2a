// Makes the four document templates (mẫu văn bản) in the layout of NĐ 30/2020/NĐ-CP, Phụ lục I:
//   node data/templates/generate.mjs [FOLDER]
// The same program makes the same bytes. An office does not need it: it edits the DOCX files in Word or LibreOffice.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipOf } from './zip.mjs';
import { parts } from './word.mjs';
import * as bodies from './bodies.mjs';

const folder = process.argv[2] ?? dirname(fileURLToPath(import.meta.url));

const templates = {
  'bao-cao-tong-hop.docx': bodies.consolidatedReport(),
  'bao-cao-don-vi.docx': bodies.bodyReport(),
  'cong-van-don-doc.docx': bodies.dunningLetter(),
  'cong-van-gui.docx': bodies.transmittal(),
};

for (const [name, body] of Object.entries(templates)) writeFileSync(join(folder, name), zipOf(parts(body)));
