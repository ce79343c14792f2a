#pragma once
#include <gmock/gmock.h>

#include <cmath>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "assessment/migrations.h"
#include "assessment/permissions.h"
#include "audit/migrations.h"
#include "bodies/migrations.h"
#include "criteria/migrations.h"
#include "datafile/source.h"
#include "db/each_backend.h"
#include "recognition/migrations.h"
#include "sheet/form_book.h"
#include "sheet/service.h"
#include "units/migrations.h"
#include "xlsx/read.h"
#include "xlsx/write.h"

namespace ntm::sheet::testing {

/// The real units of Kon Tum under the real commune set of 2021–2025. It is 10/02/2024.
class SheetTest : public db::testing::EachBackend {
 protected:
  static constexpr const char* set = "VN-XA-NTM-2021-2025";

  void SetUp() override {
    EachBackend::SetUp();
    if (IsSkipped()) return;
    for (const auto& steps : {audit::migrations(), units::migrations(), bodies::migrations(),
                              criteria::migrations(), recognition::migrations(), assessment::migrations()})
      database().migrate(steps);
    units_ = std::make_unique<units::Service>(database(), clock_);
    bodies_ = std::make_unique<bodies::Service>(database(), *units_, clock_);
    criteria_ = std::make_unique<criteria::Service>(database(), clock_);
    recognition_ = std::make_unique<recognition::Service>(database(), *units_, clock_);
    assessment_ = std::make_unique<assessment::Service>(database(), *units_, *criteria_, *bodies_,
                                                        *recognition_, clock_);
    service_ = std::make_unique<Service>(*units_, *assessment_, clock_);
    units_->import(data("units/kontum-2024.yaml"), {}, clerk_);
    criteria_->import(data("criteria/VN-XA-NTM-2021-2025.yaml"), clerk_);
  }

  static datafile::Source data(const std::string& path) {
    return datafile::read_source(std::string(NTM_SOURCE_DIR) + "/data/" + path, datafile::largest_yaml_bytes);
  }
  FormQuery unit_query(const std::string& unit, Month period = Month(2024, 1)) {
    return {unit, {}, {}, {}, period};
  }
  std::string form_of(const std::string& unit = "23353") {
    return service_->workbook(unit_query(unit), clerk_);
  }

  /// What a form asks, read from a workbook.
  static Sent opened(const std::string& bytes) {
    return sent_form(xlsx::read_workbook(bytes, "a.xlsx"), "a.xlsx");
  }

  /// A workbook as a person would hand it in: the cells of some indicators filled in by hand.
  struct Entry {
    std::string indicator;
    Column column = Column::value;
    xlsx::BookCell cell;
    std::string part = {};
  };
  using Change = std::function<void(xlsx::Book&)>;
  std::string filled(const std::string& bytes, const std::vector<Entry>& entries, const Change& change = {}) {
    const Sent sent = opened(bytes);
    xlsx::Book book = copy_of(bytes);
    for (const Entry& entry : entries)
      put(book, at(sent, entry.indicator, entry.column, entry.part), entry.cell);
    if (change) change(book);
    return xlsx::write_book(book);
  }
  static xlsx::At at(const Sent& sent, const std::string& indicator, Column column,
                     const std::string& part = "") {
    for (const SentRow& row : sent.rows)
      if (row.text(Column::indicator) == indicator && row.text(Column::part) == part)
        return sent.at(row, column);
    throw std::logic_error("no row " + indicator);
  }
  static void put(xlsx::Book& book, xlsx::At at, const xlsx::BookCell& cell) {
    put_in(book.sheets[0], at, cell);
  }
  static void put_in(xlsx::BookSheet& sheet, xlsx::At at, const xlsx::BookCell& cell) {
    const auto row = static_cast<std::size_t>(at.row), column = static_cast<std::size_t>(at.column);
    if (sheet.rows.size() <= row) sheet.rows.resize(row + 1);
    if (sheet.rows[row].size() <= column) sheet.rows[row].resize(column + 1);
    sheet.rows[row][column] = cell;
  }
  /// The workbook as one that is written anew: what it says, not how it looks.
  static xlsx::Book copy_of(const std::string& bytes) {
    const xlsx::Workbook read = xlsx::read_workbook(bytes, "a.xlsx");
    xlsx::Book book;
    for (const xlsx::Sheet& sheet : read.sheets) {
      book.sheets.push_back({sheet.name});
      book.sheets.back().is_hidden = sheet.is_hidden;
      for (const xlsx::Cell& cell : sheet.cells)
        put_in(book.sheets.back(), cell.at,
               cell.kind == xlsx::Cell::Kind::text
                   ? xlsx::BookCell{cell.text}
                   : xlsx::BookCell{Decimal::from_units(std::llround(cell.number * 10'000))});
    }
    for (const auto& [name, value] : read.properties) book.properties.emplace_back(name, value);
    return book;
  }
  static xlsx::BookCell text(const std::string& words) { return {words}; }
  static xlsx::BookCell figure(const char* number) { return {*Decimal::parse(number)}; }

  Imported import(const std::string& bytes, bool rehearse = false) {
    return service_->import(bytes, "phiếu.xlsx", {}, rehearse, clerk_);
  }
  /// "code@cell" of everything that is wrong.
  static std::vector<std::string> errors(const Imported& imported) {
    std::vector<std::string> found;
    for (const CellError& error : imported.errors)
      found.push_back(error.problem.code + "@" + error.at.to_text());
    return found;
  }
  /// Code of the refusal of a workbook as a whole; "" when it is taken.
  std::string refusal(const std::string& bytes, const Service::Expected& expected = {}) {
    return refusal(bytes, expected, clerk_);
  }
  std::string refusal(const std::string& bytes, const Service::Expected& expected, const Actor& actor) {
    try {
      service_->import(bytes, "phiếu.xlsx", expected, false, actor);
    } catch (const Refused& refused) {
      return refused.problems().front().code;
    }
    return "";
  }
  std::int64_t count(const std::string& table) {
    return database().read(
        [&](db::Connection& c) { return c.single<std::int64_t>("SELECT COUNT(*) FROM " + table); });
  }
  Actor officer_of(const std::string& code) {
    Scope scope;
    scope.units = {*units_->registry()->by_code(code, Date(2024, 1, 22))};
    scope.every_indicator = true;
    Rights::Scopes scopes{{assessment::permission::read, scope}, {assessment::permission::record, scope}};
    return {"cán bộ xã", "post", "127.0.0.1", 7, std::make_shared<const Rights>(std::move(scopes))};
  }

  const Actor clerk_{"cán bộ ví dụ", ""};
  Clock clock_ = Clock::fixed_at(*Instant::parse_utc("2024-02-10T01:00:00.000Z"));
  std::unique_ptr<units::Service> units_;
  std::unique_ptr<bodies::Service> bodies_;
  std::unique_ptr<criteria::Service> criteria_;
  std::unique_ptr<recognition::Service> recognition_;
  std::unique_ptr<assessment::Service> assessment_;
  std::unique_ptr<Service> service_;
};

}  // namespace ntm::sheet::testing
