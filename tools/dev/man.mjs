// Makes the manual page ntm(1) from what `ntm help` prints.
//   node tools/dev/man.mjs VERSION <HELP >ntm.1
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** Text as troff takes it: no escapes, no requests, hyphens that can be copied. */
const plain = (text) => text.replace(/\\/g, '\\(rs').replace(/-/g, '\\-').replace(/^([.'])/, '\\&$1');

const section = (title) => `.SH ${plain(title)}`;

/** "  ntm units find …" begins an entry, "      words" explain it; anything else is a paragraph. */
function lineOf(line) {
  const usage = line.match(/^ {2}(\S.*)$/)?.[1];
  if (!usage) return line.trim() ? plain(line.trim()) : '.PP';
  const [name, ...words] = usage.split(/ {2,}/);
  return `.TP\n.B "${plain(name).replace(/"/g, '\\(dq')}"${words.length ? `\n${plain(words.join(' '))}` : ''}`;
}

export function manual(version, help) {
  const [title, ...rest] = help.trimEnd().split('\n');
  const body = rest.map((line) => (/^\S.*:$/.test(line) ? section(line.slice(0, -1).toUpperCase()) : lineOf(line)));
  return [
    '.\\" -*- coding: UTF-8 -*-',
    `.TH NTM 1 "" "ntm ${plain(version)}" "Hướng dẫn"`,
    section('TÊN'),
    plain(title.replace(' – ', ' - ')).replace('ntm \\-', 'ntm \\-'),
    section('CÁCH DÙNG'),
    '.B ntm\nDANH\\-TỪ [ĐỘNG\\-TỪ] [TỪ…] [\\-\\-TÙY\\-CHỌN]',
    ...body,
    section('TỆP'),
    '.TP\n.B /var/lib/ntm\nthư mục dữ liệu của dịch vụ; ntm.toml trong đó là tệp cài đặt',
    '.TP\n.B /var/backups/ntm\nbản sao lưu hằng đêm',
    section('XEM THÊM'),
    '.B /usr/share/doc/ntm/operations.md',
    '',
  ].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(manual(process.argv[2], readFileSync(0, 'utf8')));
}
