// The parts of a DOCX that all templates have: page, styles, heads and feet.
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const officeType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const millimetres = (mm) => Math.round((mm * 1440) / 25.4);
export const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Text width of a page: A4 less left 30 and right 20 mm. */
export const portraitWidth = 11906 - millimetres(30) - millimetres(20);
export const landscapeWidth = 16838 - millimetres(30) - millimetres(20);

/** A style of paragraphs; sizes in points, distances in points, indents in millimetres. */
function style(id, name, look) {
  const { size, bold, italic, align = 'left', before = 0, after = 0, first = 0, left = 0, line = 0, next = false } = look;
  const on = (tag, is) => (is ? `<w:${tag}/>` : '');
  const custom = name.startsWith('VB ') ? ' w:customStyle="1"' : '';
  return `<w:style w:type="paragraph"${custom} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/>`
    + `<w:pPr>${on('keepNext', next)}<w:spacing w:before="${before * 20}" w:after="${after * 20}"${line ? ` w:line="${Math.round(line * 240)}" w:lineRule="auto"` : ''}/>`
    + `<w:ind w:left="${millimetres(left)}" w:firstLine="${millimetres(first)}"/><w:jc w:val="${align}"/></w:pPr>`
    + `<w:rPr>${on('b', bold)}${on('i', italic)}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr></w:style>`;
}

const body = { size: 14, align: 'both', first: 12.7, before: 6, line: 1.1 };
const styles = [
  style('QuocHieu', 'VB Quốc hiệu', { size: 12, bold: true, align: 'center' }),
  style('TieuNgu', 'VB Tiêu ngữ', { size: 13, bold: true, align: 'center' }),
  style('CoQuanChuQuan', 'VB Cơ quan chủ quản', { size: 12, align: 'center' }),
  style('CoQuan', 'VB Cơ quan ban hành', { size: 12, bold: true, align: 'center' }),
  style('SoKyHieu', 'VB Số, ký hiệu', { size: 13, align: 'center', before: 4 }),
  style('NgayThang', 'VB Địa danh, thời gian', { size: 13, italic: true, align: 'center', before: 4 }),
  style('VeViec', 'VB Về việc', { size: 12, align: 'center', before: 6 }),
  style('TenLoai', 'VB Tên loại', { size: 14, bold: true, align: 'center', before: 18 }),
  style('TrichYeu', 'VB Trích yếu', { size: 14, bold: true, align: 'center' }),
  style('KinhGui', 'VB Kính gửi', { size: 14, before: 12, left: 30 }),
  style('KinhGuiDong', 'VB Kính gửi, từng dòng', { size: 14, left: 45 }),
  style('CanCu', 'VB Căn cứ', { ...body, italic: true }),
  style('ThanVanBan', 'VB Thân văn bản', body),
  style('GachDauDong', 'VB Gạch đầu dòng', body),
  style('Muc1', 'VB Mục 1', { ...body, bold: true, before: 8, next: true }),
  style('Muc2', 'VB Mục 2', { ...body, bold: true, next: true }),
  style('Muc3', 'VB Mục 3', { ...body, bold: true, italic: true, next: true }),
  style('TenBang', 'VB Tên bảng', { size: 13, bold: true, align: 'center', before: 8, next: true }),
  style('DonViTinh', 'VB Đơn vị tính', { size: 12, italic: true, align: 'right', next: true }),
  style('DauBang', 'VB Đầu bảng', { size: 12, bold: true, align: 'center', before: 2, after: 2 }),
  style('OBang', 'VB Ô bảng', { size: 12, align: 'center', before: 2, after: 2 }),
  style('DauBangNho', 'VB Đầu bảng phụ lục', { size: 10, bold: true, align: 'center', before: 1, after: 1 }),
  style('OBangNho', 'VB Ô bảng phụ lục', { size: 10, align: 'center', before: 1, after: 1 }),
  style('DauBangRong', 'VB Đầu bảng nhiều cột', { size: 9, bold: true, align: 'center', before: 1, after: 1 }),
  style('OBangRong', 'VB Ô bảng nhiều cột', { size: 9, align: 'center', before: 1, after: 1 }),
  style('GhiChuBang', 'VB Ghi chú bảng', { size: 11, italic: true, align: 'both', before: 3 }),
  style('NoiNhanTen', 'VB Nơi nhận', { size: 12, bold: true, italic: true }),
  style('NoiNhan', 'VB Nơi nhận, từng dòng', { size: 11 }),
  style('ChuKy', 'VB Quyền hạn, chức vụ', { size: 14, bold: true, align: 'center' }),
  style('NguoiKy', 'VB Người ký', { size: 14, bold: true, align: 'center' }),
  style('PhuLuc', 'VB Phụ lục', { size: 14, bold: true, align: 'center', next: true }),
  style('KemTheo', 'VB Kèm theo', { size: 14, italic: true, align: 'center', after: 6, next: true }),
  style('SoTrang', 'VB Số trang', { size: 14, align: 'center' }),
  style('ChanTrang', 'VB Chân trang', { size: 9 }),
  style('FootnoteText', 'footnote text', { size: 10, align: 'both' }),
  style('Nho', 'VB Khoảng cách', { size: 1 }),
].join('');

const stylesPart = `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr>`
  + '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>'
  + '<w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>'
  + '<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0"/></w:pPr></w:pPrDefault></w:docDefaults>'
  + '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
  + `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>${styles}</w:styles>`;

const footnotesPart = `<w:footnotes ${w}>`
  + '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
  + '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote></w:footnotes>';

/** From page 2, centred in the top margin, size 14. */
const headerPart = `<w:hdr ${w}><w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr>`
  + '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
  + '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>';
const firstHeaderPart = `<w:hdr ${w}><w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr></w:p></w:hdr>`;

const footerPart = (width) => `<w:ftr ${w}><w:p><w:pPr><w:pStyle w:val="ChanTrang"/><w:tabs><w:tab w:val="right" w:pos="${width}"/></w:tabs></w:pPr>`
  + '<w:r><w:t xml:space="preserve">{{dau_trang}}</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>{{ma_van_ban}}</w:t></w:r></w:p></w:ftr>';

/** A4; top and bottom 20, left 30, right 20 mm. */
export function section({ landscape = false, first = false }) {
  const size = landscape ? 'w:w="16838" w:h="11906" w:orient="landscape"' : 'w:w="11906" w:h="16838"';
  const foot = landscape ? 'rIdFooterWide' : 'rIdFooter';
  return '<w:sectPr><w:headerReference w:type="default" r:id="rIdHeader"/>'
    + `${first ? '<w:headerReference w:type="first" r:id="rIdHeaderFirst"/>' : ''}<w:footerReference w:type="default" r:id="${foot}"/>`
    + `${first ? `<w:footerReference w:type="first" r:id="${foot}"/>` : ''}<w:type w:val="nextPage"/><w:pgSz ${size}/>`
    + `<w:pgMar w:top="${millimetres(20)}" w:right="${millimetres(20)}" w:bottom="${millimetres(20)}" w:left="${millimetres(30)}" w:header="${millimetres(10)}" w:footer="${millimetres(10)}" w:gutter="0"/>`
    + `${first ? '<w:titlePg/>' : ''}</w:sectPr>`;
}

const related = [
  ['rIdStyles', 'styles', 'styles.xml'],
  ['rIdSettings', 'settings', 'settings.xml'],
  ['rIdFootnotes', 'footnotes', 'footnotes.xml'],
  ['rIdHeader', 'header', 'header1.xml'],
  ['rIdHeaderFirst', 'header', 'header2.xml'],
  ['rIdFooter', 'footer', 'footer1.xml'],
  ['rIdFooterWide', 'footer', 'footer2.xml'],
];
const relations = (rows) => '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
  + rows.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type.includes('/') ? type : `${officeType}/${type}`}" Target="${target}"/>`).join('') + '</Relationships>';

const contentTypes = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
  + '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
  + `<Override PartName="/word/document.xml" ContentType="${mainType}.document.main+xml"/>`
  + related.map(([, type, target]) => `<Override PartName="/word/${target}" ContentType="${mainType}.${type}+xml"/>`).join('')
  + '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>';

/** [[name, text]] of a whole DOCX around the given body. */
export function parts(content) {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  return [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', relations([['rIdDocument', 'officeDocument', 'word/document.xml'],
      ['rIdCore', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml']])],
    ['docProps/core.xml', '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>'],
    ['word/document.xml', `<w:document ${w} ${r}><w:body>${content}</w:body></w:document>`],
    ['word/_rels/document.xml.rels', relations(related)],
    ['word/styles.xml', stylesPart],
    ['word/settings.xml', `<w:settings ${w}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`],
    ['word/footnotes.xml', footnotesPart],
    ['word/header1.xml', headerPart],
    ['word/header2.xml', firstHeaderPart],
    ['word/footer1.xml', footerPart(portraitWidth)],
    ['word/footer2.xml', footerPart(landscapeWidth)],
  ].map(([name, text]) => [name, head + text]);
}
