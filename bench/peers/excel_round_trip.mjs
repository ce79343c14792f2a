// The round trip of forms with exceljs: node excel_round_trip.mjs FOLDER
// Makes them from forms.json, takes in wrong/*.xlsx (finds what is wrong and gives the workbook back marked) and
// right/*.xlsx. Finds cells by the same rules of figures and words; keeps nothing. Writes found.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

const folder = process.argv[2];
const forms = JSON.parse(readFileSync(join(folder, 'forms.json'), 'utf8'));
const headRow = 3;
const wrongFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } };

async function made(form) {
  const book = new ExcelJS.Workbook();
  for (const { name, hidden, widths, rows, entries } of form) {
    const sheet = book.addWorksheet(name, { state: hidden ? 'hidden' : 'visible' });
    sheet.columns = widths;
    rows.forEach((cells, at) => {
      const row = sheet.getRow(at + 1);
      cells.forEach(({ value, bold, colour, locked }, c) => {
        const cell = row.getCell(c + 1);
        cell.value = value;
        cell.protection = { locked };
        if (bold) cell.font = { bold: true };
        if (colour) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: colour } };
      });
    });
    for (const [address, entry] of entries) sheet.dataValidations.add(address, entry);
    await sheet.protect('', { selectLockedCells: true });
  }
  return book.xlsx.writeBuffer();
}

const plain = (text) => text.normalize('NFC').trim().toLowerCase();
const conclusions = new Set(['đạt', 'không đạt', 'không áp dụng']);
const answers = new Set(['có', 'không']);

/** Which cell of a row is wrong, and why; nothing when none is. */
function fault(row, columns, asked) {
  const value = row.getCell(columns['Giá trị']).value, conclusion = row.getCell(columns['Kết luận']).value;
  if (conclusion !== null && !conclusions.has(plain(String(conclusion)))) return ['Kết luận', 'Không phải kết luận'];
  if (value === null) return null;
  if (asked.isAnswer) return answers.has(plain(String(value))) ? null : ['Giá trị', 'Không phải Có hay Không'];
  const number = typeof value === 'number' ? value : figure(String(value));
  if (number === null) return ['Giá trị', 'Không phải là số'];
  return asked.measure === '%' && (number < 0 || number > 100) ? ['Giá trị', 'Ngoài 0 đến 100'] : null;
}

function figure(text) {
  const tidy = text.trim();
  if (!/^-?\d+([.,]\d+)?$/.test(tidy) || /^[1-9]\d{0,2}[.,]\d{3}$/.test(tidy)) return null;
  return Number(tidy.replace(',', '.'));
}

/** What the form asks in each of its rows, by the key of the row. */
function askedIn(form, columns) {
  const asked = new Map();
  for (const cells of form[0].rows.slice(headRow)) {
    const at = (head) => cells[columns[head] - 1].value;
    asked.set(keyOf(at), { measure: at('Đơn vị tính'), isAnswer: at('Mức phải đạt') === 'có' });
  }
  return asked;
}

const keyOf = (at) => ['Mã đơn vị', 'Bộ tiêu chí', 'Chỉ tiêu', 'Phần'].map((head) => at(head) ?? '').join('|');

async function takenIn(bytes, form) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes);
  const sheet = book.getWorksheet('Nhập');
  const columns = {};
  sheet.getRow(headRow).eachCell((cell, at) => (columns[cell.value] = at));
  const asked = askedIn(form, columns);
  const wrong = [];
  for (let at = headRow + 1; at <= sheet.rowCount; at++) {
    const row = sheet.getRow(at);
    const known = asked.get(keyOf((head) => row.getCell(columns[head]).value));
    const found = known ? fault(row, columns, known) : ['Chỉ tiêu', 'Không có dòng này'];
    if (found) wrong.push([row.getCell(columns[found[0]]), found[1]]);
  }
  return { book, wrong };
}

function marked({ book, wrong }) {
  const list = book.addWorksheet('Lỗi');
  for (const [cell, why] of wrong) {
    cell.fill = wrongFill;
    cell.note = why;
    list.addRow([cell.address, why]);
  }
  return book.xlsx.writeBuffer();
}

async function timed(name, work) {
  const start = process.hrtime.bigint();
  for (const [file, form] of Object.entries(forms)) await work(file, form);
  console.log(name, Number(process.hrtime.bigint() - start) / 1e9);
}

const found = {};
const sent = (name, file) => readFileSync(join(folder, name, file));
await timed('out', (_, form) => made(form));
await timed('wrong', async (file, form) => {
  const taken = await takenIn(sent('wrong', file), form);
  found[file] = taken.wrong.map(([cell]) => cell.address);
  if (taken.wrong.length) await marked(taken);
});
await timed('right', async (file, form) => {
  const { wrong } = await takenIn(sent('right', file), form);
  if (wrong.length) throw new Error(`${file}: ${wrong.map(([cell]) => cell.address)} are right`);
});
writeFileSync(join(folder, 'found.json'), JSON.stringify(found));
