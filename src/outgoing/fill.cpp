#include "outgoing/fill.h"

#include "base/text.h"
#include "outgoing/wording_rules.h"

namespace ntm::outgoing {
namespace {

using doc::Values;

doc::Text text_of(const std::vector<Words>& words) {
  doc::Text text;
  for (const Words& each : words) text.pieces.push_back({each.text, each.note});
  return text;
}

Values line(doc::Text words) {
  Values item;
  item.texts["chu"] = std::move(words);
  return item;
}

std::vector<Values> lines(const std::vector<std::string>& texts) {
  std::vector<Values> items;
  for (const std::string& text : texts) items.push_back(line(text));
  return items;
}

/// One item, or none when there is nothing to say.
std::vector<Values> if_any(const std::string& text) {
  return text.empty() ? std::vector<Values>{} : std::vector<Values>{line(text)};
}

doc::Align align_of(Side side) {
  switch (side) {
    case Side::left:
      return doc::Align::left;
    case Side::right:
      return doc::Align::right;
    case Side::centre:
      break;
  }
  return doc::Align::centre;
}

Values row_of(const Row& row, const std::vector<Column>& columns) {
  Values item;
  item.look.bold = row.is_total;
  for (std::size_t at = 0; at < columns.size(); ++at) {
    Values cell = line(at < row.cells.size() ? text_of({row.cells[at]}) : doc::Text());
    cell.look.weight = columns[at].weight;
    cell.look.align = align_of(columns[at].side);
    item.lists["o_bang"].push_back(std::move(cell));
  }
  return item;
}

Values table_of(const Table& table) {
  Values item;
  item.lists["ten_bang"] = if_any(table.title);
  item.lists["don_vi_tinh"] = if_any(table.unit);
  for (const Column& column : table.columns) {
    Values head = line(column.heading);
    head.look.weight = column.weight;
    item.lists["cot"].push_back(std::move(head));
  }
  for (const Row& row : table.rows) item.lists["dong"].push_back(row_of(row, table.columns));
  item.lists["ghi_chu"] = lines(table.remarks);
  return item;
}

/// Tables with so many columns or more are printed smaller.
constexpr std::size_t many_columns = 10;

const char* list_of(const Block& block) {
  switch (block.form) {
    case Block::Form::heading_1:
      return "muc_1";
    case Block::Form::heading_2:
      return "muc_2";
    case Block::Form::heading_3:
      return "muc_3";
    case Block::Form::bullet:
      return "gach_dau_dong";
    case Block::Form::table:
      return block.table && block.table->columns.size() >= many_columns ? "bang_nhieu_cot" : "bang";
    case Block::Form::paragraph:
      break;
  }
  return "doan_van";
}

/// Every block names all forms, all but its own empty, so that none is taken from what the block stands in.
Values block_of(const Block& block) {
  Values item;
  for (const char* name : {"muc_1", "muc_2", "muc_3", "doan_van", "gach_dau_dong", "bang", "bang_nhieu_cot"})
    item.lists[name];
  std::vector<Values>& own = item.lists[list_of(block)];
  if (block.form != Block::Form::table)
    own.push_back(line(text_of(block.words)));
  else if (block.table)
    own.push_back(table_of(*block.table));
  return item;
}

std::vector<Values> blocks_of(const std::vector<Block>& blocks) {
  std::vector<Values> items;
  for (const Block& block : blocks) items.push_back(block_of(block));
  return items;
}

std::string printed_day(const std::optional<Date>& day) { return day ? short_day(*day) : "…"; }

std::string came_with(const Paper& paper) {
  const bool is_letter = paper.kind == Kind::dunning_letter || paper.kind == Kind::transmittal;
  return std::string("Kèm theo ") + (is_letter ? "Công văn" : "Báo cáo") + " số " +
         symbol(paper.number.number, paper.number.notation) + " " + day_in_words(paper.dated_on) + " của " +
         paper.body;
}

Values annex_of(const Paper& paper, std::size_t at) {
  Values item;
  item.texts["so_phu_luc"] = roman(static_cast<int>(at) + 1);
  item.texts["ten_phu_luc"] = to_upper(paper.annexes[at].title);
  item.texts["kem_theo"] = came_with(paper);
  item.lists["noi_dung"] = blocks_of(paper.annexes[at].blocks);
  return item;
}

void add_heading(const Paper& paper, Values& values) {
  values.texts["co_quan"] = name_in_heading(paper.body);
  values.texts["ten_co_quan"] = paper.body;
  values.texts["so_ky_hieu"] = symbol(paper.number.number, paper.number.notation);
  values.texts["dia_danh_ngay_thang"] = paper.place + ", " + day_in_words(paper.dated_on);
  values.texts["trich_yeu"] = paper.subject;
  values.lists["co_quan_chu_quan"] = if_any(name_in_heading(paper.parent_body));
  values.lists["can_cu"] = lines(basis_lines(paper.bases));
  if (paper.addressed_to.size() == 1) values.lists["kinh_gui_mot"] = lines(paper.addressed_to);
  if (paper.addressed_to.size() < 2) return;
  Values several;
  several.lists["noi"] = lines(address_lines(paper.addressed_to));
  values.lists["kinh_gui_nhieu"] = {several};
}

void add_end(const Paper& paper, Values& values) {
  values.lists["dong_ky"] = lines(paper.signature.lines);
  values.texts["nguoi_ky"] = paper.signature.person;
  values.lists["noi_nhan"] = lines(recipient_lines(paper.recipients));
  values.texts["ma_van_ban"] = paper.code.empty() ? "" : "Mã văn bản: " + paper.code;
  values.texts["dau_trang"] = paper.mark;
}

void add_overdue(const Paper& paper, Values& values) {
  values.texts["can_cu_giao"] = paper.based_on;
  values.texts["den_het_ngay"] = printed_day(paper.until);
  values.texts["han_moi"] = printed_day(paper.asked_by);
  for (const Overdue& each : paper.overdue) {
    Values row;
    row.texts["tt"] = std::to_string(values.lists["qua_han"].size() + 1);
    row.texts["don_vi"] = each.body;
    row.texts["noi_dung_cham"] = each.what;
    row.texts["han_cuoi"] = each.due;
    row.texts["so_ngay"] = std::to_string(each.days);
    values.lists["qua_han"].push_back(std::move(row));
  }
}

void add_enclosures(const Paper& paper, Values& values) {
  for (const Enclosure& each : paper.enclosures) {
    Values row;
    row.texts["tt"] = std::to_string(values.lists["tai_lieu"].size() + 1);
    row.texts["ten_tai_lieu"] = each.name;
    row.texts["ky_hieu"] = each.symbol;
    row.texts["so_luong"] = each.copies;
    values.lists["tai_lieu"].push_back(std::move(row));
  }
}

}  // namespace

Values values_of(const Paper& paper) {
  Values values;
  add_heading(paper, values);
  values.lists["noi_dung"] = blocks_of(paper.blocks);
  for (std::size_t at = 0; at < paper.annexes.size(); ++at)
    values.lists["phu_luc"].push_back(annex_of(paper, at));
  add_overdue(paper, values);
  add_enclosures(paper, values);
  add_end(paper, values);
  return values;
}

doc::About about(const Paper& paper) {
  return {paper.subject, paper.body, paper.code, paper.dated_on ? paper.dated_on->to_iso() : ""};
}

}  // namespace ntm::outgoing
