// What the four templates say. Everything an office is likely to change stands here as words, not in the program.
import { escaped, landscapeWidth, millimetres, portraitWidth, section } from './word.mjs';

const run = (text) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
const p = (style, text, more = '') => `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${text ? run(text) : ''}</w:p>`;
/** A line of that length, centred in what is `width` wide; in millimetres. */
const line = (length, width) => {
  const side = millimetres((width - length) / 2);
  return `<w:p><w:pPr><w:pStyle w:val="Nho"/><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>`
    + `<w:spacing w:before="40" w:line="40" w:lineRule="exact"/><w:ind w:left="${side}" w:right="${side}"/></w:pPr></w:p>`;
};

const cell = (width, content, more = '') => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}</w:tcPr>${content}</w:tc>`;
const row = (cells, more = '<w:trPr><w:cantSplit/></w:trPr>') => `<w:tr>${more}${cells.join('')}</w:tr>`;
const table = (widths, rows, { lines = true, side = lines ? 60 : 0 } = {}) => {
  const border = (side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`;
  const borders = lines ? `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders>` : '';
  return `<w:tbl><w:tblPr><w:tblW w:w="${widths.reduce((a, b) => a + b)}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/>`
    + `<w:tblCellMar><w:left w:w="${side}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar></w:tblPr>`
    + `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`;
};
// The last words stay on the page of the signature.
const keepNext = '<w:keepNext/>';
const middle = '<w:vAlign w:val="center"/>';
const headerRow = '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>';

const left = 64;  // of the heading, in millimetres; the right column takes what is left of 160
const headWidths = [millimetres(left), portraitWidth - millimetres(left)];

function heading({ about = '' }) {
  const leftTop = p('CoQuanChuQuan', '{{doan:co_quan_chu_quan}}{{chu}}') + p('CoQuan', '{{co_quan}}') + line(24, left);
  const rightTop = p('QuocHieu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + p('TieuNgu', 'Độc lập - Tự do - Hạnh phúc') + line(59, 160 - left);
  // LibreOffice puts an empty line before a table that begins a section; this one is as good as none.
  return p('Nho', '') + table(headWidths, [
    row([cell(headWidths[0], leftTop), cell(headWidths[1], rightTop)]),
    row([cell(headWidths[0], p('SoKyHieu', 'Số: {{so_ky_hieu}}') + (about ? p('VeViec', about) : '')), cell(headWidths[1], p('NgayThang', '{{dia_danh_ngay_thang}}'))]),
  ], { lines: false });
}

const title = (kind, about) => p('TenLoai', kind) + p('TrichYeu', about) + line(45, 160);

const addressed = p('KinhGui', '{{doan:kinh_gui_mot}}Kính gửi: {{chu}}', '<w:ind w:left="0"/><w:jc w:val="center"/>')
  + p('KinhGui', '{{khoi:kinh_gui_nhieu}}') + p('KinhGui', 'Kính gửi:') + p('KinhGuiDong', '{{doan:noi}}- {{chu}}') + p('KinhGui', '{{het:kinh_gui_nhieu}}');

/** A table with as many columns as there are, over the whole width. */
const anyTable = (width, head, cells, side) => table([width], [
  row([cell(width, p(head, '{{o:cot}}{{chu}}'), middle)], headerRow),
  row([cell(width, p(cells, '{{hang:dong}}{{o:o_bang}}{{chu}}'), middle)]),
], { side });

const titledTable = (list, ...look) => [
  p('ThanVanBan', `{{khoi:${list}}}`),
  p('TenBang', '{{doan:ten_bang}}{{chu}}'),
  p('DonViTinh', '{{doan:don_vi_tinh}}Đơn vị tính: {{chu}}'),
  p('Nho', '', '<w:keepNext/>'),
  anyTable(...look),
  p('GhiChuBang', '{{doan:ghi_chu}}{{chu}}'),
  p('Nho', ''),
  p('ThanVanBan', `{{het:${list}}}`),
];

const content = (width, head, cells) => [
  p('ThanVanBan', '{{khoi:noi_dung}}'),
  p('Muc1', '{{doan:muc_1}}{{chu}}'),
  p('Muc2', '{{doan:muc_2}}{{chu}}'),
  p('Muc3', '{{doan:muc_3}}{{chu}}'),
  p('ThanVanBan', '{{doan:doan_van}}{{chu}}'),
  p('GachDauDong', '{{doan:gach_dau_dong}}- {{chu}}'),
  ...titledTable('bang', width, head, cells, 60),
  ...titledTable('bang_nhieu_cot', width, 'DauBangRong', 'OBangRong', 20),
  p('ThanVanBan', '{{het:noi_dung}}'),
].join('');
const mainContent = content(portraitWidth, 'DauBang', 'OBang');

function signature() {
  const half = Math.floor(portraitWidth / 2);
  const recipients = p('NoiNhanTen', 'Nơi nhận:') + p('NoiNhan', '{{doan:noi_nhan}}{{chu}}');
  const signer = p('ChuKy', '{{doan:dong_ky}}{{chu}}') + p('ChuKy', '').repeat(4) + p('NguoiKy', '{{nguoi_ky}}');
  return p('Nho', '', '<w:keepNext/><w:spacing w:before="240"/>')
    + table([half, portraitWidth - half], [row([cell(half, recipients), cell(portraitWidth - half, signer)])], { lines: false });
}

const annexes = `<w:p><w:pPr><w:pStyle w:val="Nho"/>${section({ first: true })}</w:pPr></w:p>`
  + p('PhuLuc', '{{khoi:phu_luc}}') + p('PhuLuc', 'Phụ lục {{so_phu_luc}}', '<w:keepNext/><w:pageBreakBefore/>') + p('PhuLuc', '{{ten_phu_luc}}')
  + p('KemTheo', '({{kem_theo}})') + content(landscapeWidth, 'DauBangNho', 'OBangNho') + p('PhuLuc', '{{het:phu_luc}}')
  + section({ landscape: true });

const bases = p('CanCu', '{{doan:can_cu}}{{chu}}');

const report = (closing) => heading({}) + title('BÁO CÁO', '{{trich_yeu}}') + addressed + bases + mainContent
  + p('ThanVanBan', closing, keepNext) + signature() + annexes;

export const consolidatedReport = () =>
  report('Trên đây là báo cáo của {{ten_co_quan}}, kính đề nghị Ủy ban nhân dân tỉnh xem xét, chỉ đạo./.');

export const bodyReport = () =>
  report('Trên đây là báo cáo của {{ten_co_quan}}, gửi Văn phòng điều phối Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh để tổng hợp./.');

export function dunningLetter() {
  const widths = [9, 47, 54, 26].map(millimetres);
  const columns = [...widths, portraitWidth - widths.reduce((a, b) => a + b)];
  const heads = ['TT', 'Cơ quan, đơn vị', 'Nội dung chưa thực hiện', 'Hạn cuối', 'Số ngày quá hạn'];
  const fields = ['{{hang:qua_han}}{{tt}}', '{{don_vi}}', '{{noi_dung_cham}}', '{{han_cuoi}}', '{{so_ngay}}'];
  const side = (index) => (index === 1 || index === 2 ? '<w:jc w:val="left"/>' : '');
  return heading({ about: 'V/v {{trich_yeu}}' }) + addressed
    + p('ThanVanBan', 'Thực hiện {{can_cu_giao}}, đến hết ngày {{den_het_ngay}} {{ten_co_quan}} chưa nhận được kết quả thực hiện của các cơ quan, đơn vị sau:')
    + p('Nho', '', '<w:spacing w:before="120"/>')
    + table(columns, [
      row(columns.map((width, index) => cell(width, p('DauBang', heads[index]), middle)), headerRow),
      row(columns.map((width, index) => cell(width, p('OBang', fields[index], side(index)), middle))),
    ])
    + p('ThanVanBan', '{{ten_co_quan}} đề nghị các cơ quan, đơn vị nêu trên khẩn trương thực hiện, gửi kết quả chậm nhất trong ngày {{han_moi}}; nêu rõ lý do chậm và trách nhiệm của người đứng đầu.')
    + mainContent
    + p('ThanVanBan', '{{ten_co_quan}} đề nghị các cơ quan, đơn vị quan tâm, phối hợp thực hiện./.', keepNext) + signature() + annexes;
}

export function transmittal() {
  const widths = [9, 100, 30].map(millimetres);
  const columns = [...widths, portraitWidth - widths.reduce((a, b) => a + b)];
  const heads = ['TT', 'Tên tài liệu', 'Số, ký hiệu', 'Số lượng'];
  const fields = ['{{hang:tai_lieu}}{{tt}}', '{{ten_tai_lieu}}', '{{ky_hieu}}', '{{so_luong}}'];
  return heading({ about: 'V/v {{trich_yeu}}' }) + addressed
    + p('ThanVanBan', '{{ten_co_quan}} gửi kèm theo công văn này các tài liệu sau:')
    + p('Nho', '', '<w:spacing w:before="120"/>')
    + table(columns, [
      row(columns.map((width, index) => cell(width, p('DauBang', heads[index]), middle)), headerRow),
      row(columns.map((width, index) => cell(width, p('OBang', fields[index], index === 1 ? '<w:jc w:val="left"/>' : ''), middle))),
    ])
    + mainContent
    + p('ThanVanBan', '{{ten_co_quan}} kính gửi quý cơ quan, đơn vị để biết, thực hiện./.', keepNext) + signature() + annexes;
}
