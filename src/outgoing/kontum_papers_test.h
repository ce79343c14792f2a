#pragma once
#include <map>
#include <memory>

#include "audit/migrations.h"
#include "bodies/migrations.h"
#include "bodies/service.h"
#include "datafile/csv.h"
#include "db/database.h"
#include "documents/migrations.h"
#include "documents/service.h"
#include "outgoing/paper.h"
#include "outgoing/signature_rules.h"
#include "outgoing/wording_rules.h"
#include "units/migrations.h"

namespace ntm::outgoing::testing {

/// Documents made from the Kon Tum example: its units, bodies, recipients, and the conclusions in its values.
class KonTum {
 public:
  KonTum() {
    for (const auto& steps :
         {audit::migrations(), units::migrations(), documents::migrations(), bodies::migrations()})
      database_->migrate(steps);
    units_.import(file("units/kontum-2024.yaml"), {}, actor_);
    documents_.import({file("documents/register.yaml"), file("documents/05-CT-UBND-2024.yaml")}, actor_);
    bodies_.import({file("bodies/kontum-2024.yaml")}, actor_);
    bodies = bodies_.all();
    recipients = documents_.meant_by("05-CT-UBND-2024")->content->recipients;
    map = units_.registry();
    read_conclusions();
  }

  Paper consolidated_report() const;
  Paper district_report() const;
  Paper dunning_letter() const;
  Paper transmittal() const;
  /// Commune × 19 criteria, of every district or of one.
  Table matrix(std::optional<units::UnitId> district) const;

  const Date day{2024, 3, 19};
  std::shared_ptr<const bodies::Register> bodies;
  std::shared_ptr<const units::Registry> map;
  std::vector<documents::Recipient> recipients;  ///< Those of the directive.

 private:
  static datafile::Source file(const std::string& name) {
    return datafile::read_source(std::string(NTM_SOURCE_DIR "/data/") + name, datafile::largest_csv_bytes);
  }
  void read_conclusions() {
    Problems problems;
    const datafile::Table table(file("examples/kontum-2024/values-ntm.csv"), {"unit_code"}, problems);
    for (const datafile::Line& line : table.lines()) {
      auto& latest = conclusions_[line.text("unit_code")][line.text("indicator")];
      latest = std::max(latest, std::make_pair(line.text("period"), line.text("conclusion")));
    }
  }
  Paper from(const std::string& body, const std::string& place, Kind kind, const std::string& notation) const;
  Signature signed_by(const std::string& body, const std::string& post) const {
    return signature_of(*bodies, *bodies->find(body), *bodies->find_post(post), {}, day);
  }
  std::string mark_of(const std::string& unit, int criterion) const;

  const Actor actor_{"ví dụ", ""};
  const Clock clock_ = Clock::fixed_at(*Instant::parse_utc("2024-01-22T01:00:00.000Z"));
  std::unique_ptr<db::Database> database_ = db::Database::open("sqlite::memory:");
  units::Service units_{*database_, clock_};
  documents::Service documents_{*database_, clock_};
  bodies::Service bodies_{*database_, units_, clock_};
  std::map<std::string, std::map<std::string, std::pair<std::string, std::string>>> conclusions_;
};

inline Paper KonTum::from(const std::string& body, const std::string& place, Kind kind,
                          const std::string& notation) const {
  Paper paper;
  paper.kind = kind;
  paper.body = in_full(bodies->find(body)->name);
  paper.place = place;
  paper.number = {9, notation};
  paper.dated_on = day;
  paper.signature = signed_by(body, body + ".head");
  paper.code = "3f9a2c71";
  paper.mark = "Số liệu minh họa";
  return paper;
}

/// x all indicators concluded as met, – one not, ? one without conclusion.
inline std::string KonTum::mark_of(const std::string& unit, int criterion) const {
  auto found = conclusions_.find(unit);
  if (found == conclusions_.end()) return "?";
  const std::string number = std::to_string(criterion);
  bool is_known = false, is_missing = false;
  for (const auto& [indicator, latest] : found->second) {
    if (indicator != number && indicator.rfind(number + ".", 0) != 0) continue;
    (latest.second.empty() ? is_missing : is_known) = true;
    if (latest.second == "not_met") return "–";
  }
  return is_known && !is_missing ? "x" : "?";
}

inline Table KonTum::matrix(std::optional<units::UnitId> only) const {
  Table table{"", "", {{"TT", 4}, {"Xã", 16, Side::left}}, {}, {"x: đạt; –: chưa đạt; ?: chưa có kết luận."}};
  for (int criterion = 1; criterion <= 19; ++criterion)
    table.columns.push_back({std::to_string(criterion), 4});
  table.columns.push_back({"Đạt", 6});
  int number = 0;
  for (units::UnitId district : map->of_level(units::Level::district, day)) {
    if (only && district != *only) continue;
    Row head{{"", map->on_day(district, day)->name}, true};
    table.rows.push_back(head);
    for (units::UnitId commune : map->children(district, day)) {
      if (!map->in_programme(commune, day)) continue;
      const auto unit = *map->on_day(commune, day);
      Row row{{std::to_string(++number), unit.name}, false};
      int met = 0;
      for (int criterion = 1; criterion <= 19; ++criterion) {
        row.cells.emplace_back(mark_of(unit.code, criterion));
        met += row.cells.back().text == "x";
      }
      row.cells.emplace_back(std::to_string(met), met == 19 ? "Chưa có quyết định công nhận." : "");
      table.rows.push_back(row);
    }
  }
  return table;
}

inline Paper KonTum::consolidated_report() const {
  Paper paper = from("VPDP", "Kon Tum", Kind::consolidated_report, "BC-VPĐP");
  paper.parent_body = in_full("Sở Nông nghiệp và PTNT tỉnh Kon Tum");
  paper.subject =
      "Tiến độ, kết quả thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới tháng 3 và quý I năm "
      "2024";
  paper.addressed_to = {in_full("UBND tỉnh Kon Tum")};
  paper.bases = {"Căn cứ Chỉ thị số 05/CT-UBND ngày 22 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh"};
  Table targets{"Biểu 1. Tiến độ các mục tiêu năm 2024",
                "xã",
                {{"TT", 1},
                 {"Mục tiêu", 6, Side::left},
                 {"Kế hoạch", 2},
                 {"Đã có quyết định", 2},
                 {"Đang hoàn thiện hồ sơ", 2}},
                {},
                {}};
  targets.rows = {
      {{"1", "Xã nông thôn mới", "7", "0", "2"}},
      {{"2", "Xã nông thôn mới nâng cao", "3", "0", {"1", "Theo báo cáo của huyện, chưa thẩm định."}}},
      {{"3", "Xã nông thôn mới kiểu mẫu", "1", "0", "0"}},
      {{"", "Cộng", "11", "0", "3"}, true}};
  paper.blocks = {
      Block::heading(1, "I. TIẾN ĐỘ THỰC HIỆN"),
      Block::paragraph(
          {"Đến nay toàn tỉnh có 48/85 xã đạt 19/19 tiêu chí, trong đó 42 xã đã được công nhận; bình quân ",
           {"16 tiêu chí", "Chưa đối chiếu văn bản gốc."},
           " trên xã, tăng ",
           {"0,4 tiêu chí", "Chưa đối chiếu văn bản gốc."},
           " so với tháng trước."}),
      Block::of(targets),
      Block::heading(1, "II. KẾT QUẢ THỰC HIỆN"),
      Block::heading(2, "1. Xã nông thôn mới"),
      Block::paragraph({"Kết quả từng xã theo 19 tiêu chí tại Phụ lục I."}),
      Block::heading(3, "a) Xã đã được công nhận"),
      Block::bullet({"04 xã có số tiêu chí không duy trì đạt chuẩn trên 30%;"}),
      Block::bullet({"38 xã duy trì đạt chuẩn."}),
      Block::heading(1, "III. VAI TRÒ, TRÁCH NHIỆM CỦA CÁC ĐƠN VỊ, ĐỊA PHƯƠNG"),
      Block::paragraph({"Trong tháng có 08/10 huyện, thành phố gửi báo cáo đúng hạn."}),
      Block::heading(1, "IV. ĐỀ XUẤT, KIẾN NGHỊ"),
      Block::paragraph(
          {"Đề nghị Ủy ban nhân dân tỉnh giao các sở, ngành hướng dẫn các xã đang hoàn thiện hồ sơ."})};
  paper.annexes = {{"Kết quả thực hiện 19 tiêu chí của từng xã", {Block::of(matrix({}))}}};
  paper.recipients = recipients;
  return paper;
}

inline Paper KonTum::district_report() const {
  Paper paper = from("UBND-615", "Đăk Hà", Kind::body_report, "BC-UBND");
  paper.subject = "Kết quả thực hiện Chương trình mục tiêu quốc gia xây dựng nông thôn mới tháng 3 năm 2024";
  paper.addressed_to = {in_full(bodies->find("VPDP")->name)};
  Table matrix_of_district = matrix(map->by_code("615", day));
  matrix_of_district.title = "Biểu 1. Kết quả theo 19 tiêu chí";
  paper.blocks = {Block::heading(1, "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH"),
                  Block::paragraph({"Trong tháng huyện đã ban hành 02 văn bản, kiểm tra 03 xã."}),
                  Block::heading(1, "II. KẾT QUẢ"),
                  Block::of(matrix_of_district),
                  Block::heading(1, "III. KHÓ KHĂN, VƯỚNG MẮC"),
                  Block::paragraph({"Không có nội dung phát sinh."})};
  paper.recipients = {
      {1, "Như trên", "", "", false}, {2, "TT Huyện ủy", "B/c", "", false}, {3, "VT", "", "", true}};
  return paper;
}

inline Paper KonTum::dunning_letter() const {
  Paper paper = from("VPDP", "Kon Tum", Kind::dunning_letter, "VPĐP");
  paper.parent_body = in_full("Sở Nông nghiệp và PTNT tỉnh Kon Tum");
  paper.subject = "đôn đốc gửi báo cáo kết quả xây dựng nông thôn mới tháng 3 năm 2024";
  paper.addressed_to = {in_full(bodies->find("UBND-617")->name), in_full(bodies->find("UBND-618")->name),
                        "Sở Tài chính"};
  paper.based_on = "Chỉ thị số 05/CT-UBND ngày 22 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh";
  paper.until = Date(2024, 3, 14);
  paper.asked_by = Date(2024, 3, 18);
  for (const std::string& body : paper.addressed_to)
    paper.overdue.push_back({body, "Báo cáo tháng 3 và quý I năm 2024", "14/3/2024", 5});
  paper.recipients = {
      {1, "Như trên", "", "", false}, {2, "UBND tỉnh", "B/c", "", false}, {3, "VT, VPĐP", "", "", true}};
  return paper;
}

inline Paper KonTum::transmittal() const {
  Paper paper = from("VPDP", "Kon Tum", Kind::transmittal, "VPĐP");
  paper.parent_body = in_full("Sở Nông nghiệp và PTNT tỉnh Kon Tum");
  paper.subject = "gửi báo cáo tổng hợp tháng 3 và quý I năm 2024";
  paper.addressed_to = {in_full("UBND tỉnh Kon Tum")};
  paper.enclosures = {
      {"Báo cáo tiến độ, kết quả thực hiện tháng 3 và quý I năm 2024", "09/BC-VPĐP", "01 bản"},
      {"Phụ lục kết quả 19 tiêu chí của 85 xã", "", "01 bản"}};
  paper.recipients = {{1, "Như trên", "", "", false}, {2, "VT, VPĐP", "", "", true}};
  return paper;
}

}  // namespace ntm::outgoing::testing
