// Fills in forms as people do, not timed: node excel_fill.mjs FOLDER
// Reads out/*.xlsx; writes right/*.xlsx with every row filled in, wrong/*.xlsx with three of a
// hundred cells spoilt, planted.json with the cells that were spoilt, and forms.json with what the forms hold.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';

const folder = process.argv[2];
const headRow = 3;
const column = { measure: 6, required: 7, value: 9, conclusion: 10, note: 12 };
const share = 3; // of a hundred rows that are filled in
for (const name of ['right', 'wrong']) mkdirSync(join(folder, name), { recursive: true });

/** Fills in a row that nothing is known of yet. */
function fill(row) {
  const value = row.getCell(column.value), required = row.getCell(column.required).value;
  if (value.protection?.locked !== false) row.getCell(column.conclusion).value = 'Đạt';
  else if (required === 'có') value.value = 'Có';
  else if (required === 'không có') value.value = 0;
  else value.value = row.getCell(column.measure).value === '%' ? 80 : 50;
}

/** What people get wrong in a cell, by what it should hold. */
function spoilt(row, roll) {
  const value = row.getCell(column.value).value;
  if (value === 'Có' || value === 'Không') return [column.value, 'chưa rõ'];
  if (value === null) return [column.conclusion, 'tốt'];
  if (row.getCell(column.measure).value === '%' && roll % 2) return [column.value, 150];
  return [column.value, ['khoảng 30', '1.234', 'ba mươi'][roll % 3]];
}

const colourOf = (cell) => cell.fill?.fgColor?.argb ?? null;

/** Everything a writer needs to make the same workbook. */
function described(book) {
  return book.worksheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.state !== 'visible',
    widths: sheet.columns.map(({ width, hidden }) => ({ width, hidden })),
    rows: sheet.getSheetValues().slice(1).map((_, at) =>
      Array.from({ length: sheet.columnCount }, (_, c) => {
        const cell = sheet.getCell(at + 1, c + 1);
        return { value: cell.value, bold: !!cell.font?.bold, colour: colourOf(cell), locked: cell.protection?.locked !== false };
      }),
    ),
    entries: Object.entries(sheet.dataValidations.model),
  }));
}

const planted = {}, forms = {};
let number = 0;
for (const file of readdirSync(join(folder, 'out')).sort()) {
  const bytes = readFileSync(join(folder, 'out', file));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes);
  forms[file] = described(book);
  const sheet = book.getWorksheet('Nhập');
  const filled = [];
  for (let at = headRow + 1; at <= sheet.rowCount; at++) {
    const row = sheet.getRow(at);
    if (row.getCell(column.value).value === null && row.getCell(column.conclusion).value === null) fill(row);
    row.getCell(column.note).value = 'Số liệu tháng';
    filled.push(row);
  }
  await book.xlsx.writeFile(join(folder, 'right', file));
  planted[file] = [];
  for (const row of filled)
    if ((number++ * 37) % 100 < share) {
      const [where, what] = spoilt(row, number);
      row.getCell(where).value = what;
      planted[file].push(row.getCell(where).address);
    }
  await book.xlsx.writeFile(join(folder, 'wrong', file));
}
writeFileSync(join(folder, 'planted.json'), JSON.stringify(planted));
writeFileSync(join(folder, 'forms.json'), JSON.stringify(forms));
