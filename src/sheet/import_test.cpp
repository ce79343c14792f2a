#include "sheet/fixture_test.h"

namespace ntm::sheet {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAreArray;

using ImportTest = testing::SheetTest;
NTM_ON_EACH_BACKEND(ImportTest);

TEST_P(ImportTest, what_was_filled_in_is_recorded_and_counted) {
  Imported imported = import(filled(form_of(), {{"10", Column::value, figure("41.5")},
                                                {"1.1", Column::value, text("Có")},
                                                {"1.1", Column::conclusion, text("đ")},
                                                {"2.1", Column::value, text("85 %")},
                                                {"9.1", Column::value, text("3")},
                                                {"17.1", Column::value, text("97,25"), "central"},
                                                {"2.2", Column::conclusion, text("Không đạt")}}));
  EXPECT_THAT(errors(imported), IsEmpty());
  EXPECT_EQ(imported.rows_in, 6);
  EXPECT_EQ(imported.rows_accepted, 6);
  EXPECT_EQ(count("assessment_value"), 6);
  auto grid = assessment_->grid("23353", Month(2024, 1), set, clerk_);
  for (const auto& line : grid.sets[0].indicators)
    if (line.indicator->code == "2.1") {
      EXPECT_EQ(line.cells[0].content.value, Decimal::whole(85));
    }
}

TEST_P(ImportTest, every_wrong_cell_is_told_and_nothing_is_kept) {
  const std::string form = form_of();
  const Sent sent = opened(form);
  auto place = [&](const char* indicator, Column column = Column::value) {
    return at(sent, indicator, column).to_text();
  };
  Imported imported = import(filled(form, {{"10", Column::value, text("1.234")},
                                           {"1.1", Column::value, text("có lẽ")},
                                           {"2.1", Column::value, text("850%")},
                                           {"2.2", Column::conclusion, text("gần đạt")},
                                           {"2.3", Column::value, text("tám mươi")},
                                           {"2.4", Column::value, {Date(2024, 1, 5)}},
                                           {"17.4", Column::value, text("4%")},
                                           {"4.2", Column::conclusion, text("Không áp dụng")},
                                           {"5", Column::value, figure("55.5")}}));
  EXPECT_THAT(
      errors(imported),
      ::testing::UnorderedElementsAre(
          "sheet.ambiguous_figure@" + place("10"), "sheet.not_an_answer@" + place("1.1"),
          "assessment.beyond_percent@" + place("2.1"),
          "sheet.not_a_conclusion@" + place("2.2", Column::conclusion), "sheet.not_a_figure@" + place("2.3"),
          "sheet.became_a_day@" + place("2.4"), "sheet.percent_not_expected@" + place("17.4"),
          "assessment.may_not_be_inapplicable@" + place("4.2", Column::conclusion)));
  EXPECT_EQ(imported.rows_accepted, 0);
  EXPECT_EQ(imported.rows_in, imported.rows_accepted + imported.rows_wrong + imported.rows_held);
  EXPECT_EQ(count("assessment_value"), 0);
}

TEST_P(ImportTest, a_rehearsal_says_the_same_and_keeps_nothing) {
  const std::string form = filled(form_of(), {{"10", Column::value, figure("41.5")}});
  Imported rehearsed = import(form, true);
  EXPECT_TRUE(rehearsed.is_rehearsal);
  EXPECT_EQ(rehearsed.rows_accepted, 1);
  EXPECT_EQ(count("assessment_value"), 0);
  EXPECT_EQ(import(form).rows_accepted, 1);
  EXPECT_EQ(count("assessment_value"), 1);
}

TEST_P(ImportTest, the_same_form_again_is_told_as_unchanged) {
  const std::string form = filled(form_of(), {{"10", Column::value, figure("41.5")}});
  import(form);
  std::int64_t events = count("audit_event");
  Imported again = import(form);
  EXPECT_THAT(errors(again), IsEmpty());
  EXPECT_EQ(again.rows_unchanged, 1);
  EXPECT_EQ(again.rows_accepted, 1);
  EXPECT_EQ(count("audit_event"), events);
}

TEST_P(ImportTest, a_value_that_somebody_changed_meanwhile_is_told_at_its_cell) {
  const std::string form = form_of();
  import(filled(form, {{ "10", Column::value, figure("41.5") }}));
  Imported late =
      import(filled(form, {{"10", Column::value, figure("42")}, {"11", Column::value, figure("5")}}));
  EXPECT_THAT(errors(late),
              ElementsAre("assessment.outdated@" + at(opened(form), "10", Column::value).to_text()));
  EXPECT_EQ(late.rows_held, 1);
}

// @req R110
TEST_P(ImportTest, a_form_of_another_unit_month_or_version_is_refused_with_the_reason) {
  const std::string form = filled(form_of(), {{"10", Column::value, figure("41.5")}});
  EXPECT_EQ(refusal(form, {"23371", {}}), "sheet.other_unit");
  EXPECT_EQ(refusal(form, {{}, Month(2023, 12)}), "sheet.other_period");
  EXPECT_EQ(refusal(form, {}, officer_of("23371")), "sheet.other_unit");
  auto with_property = [&](const std::string& name, const std::string& value) {
    return filled(form, {}, [&](xlsx::Book& book) {
      for (auto& property : book.properties)
        if (property.first == name) property.second = value;
      for (auto& row : book.sheets[1].rows)
        if (std::get_if<std::string>(&row[0].content) && std::get<std::string>(row[0].content) == name)
          row[1].content = value;
    });
  };
  EXPECT_EQ(refusal(with_property(std::string("ntm.set.") + set, "51/QĐ-TTg")), "sheet.other_version");
  EXPECT_EQ(refusal(with_property("ntm.unit", "23371")), "sheet.layout_changed");
  EXPECT_EQ(refusal(with_property("ntm.period", "2023-12")), "sheet.layout_changed");
  EXPECT_EQ(count("assessment_value"), 0);
}

TEST_P(ImportTest, a_workbook_that_is_no_form_is_refused) {
  EXPECT_EQ(refusal(xlsx::write_book({"", {}, {{"Trang 1"}}})), "sheet.not_a_form");
  EXPECT_EQ(refusal("Mã,Tên\n"), "xlsx.not_a_workbook");
}

TEST_P(ImportTest, a_stamp_in_one_place_is_enough_and_two_must_agree) {
  const std::string form = filled(form_of(), {{"10", Column::value, figure("41.5")}});
  EXPECT_EQ(refusal(filled(form, {}, [](xlsx::Book& book) { book.properties.clear(); })), "");
  EXPECT_EQ(refusal(filled(form, {}, [](xlsx::Book& book) { book.sheets.pop_back(); })), "");
  EXPECT_EQ(refusal(filled(form, {}, [](xlsx::Book& book) { book.properties[0].second = "x"; })),
            "sheet.layout_changed");
}

TEST_P(ImportTest, moved_columns_blank_rows_and_merged_heads_are_read) {
  const std::string form =
      filled(form_of(), {{"10", Column::value, figure("41.5")}, {"1.1", Column::value, text("x")}});
  Imported imported = import(filled(form, {}, [](xlsx::Book& book) {
    auto& rows = book.sheets[0].rows;
    for (auto& row : rows) {  // the value goes to the front
      row.resize(column_count);
      std::rotate(row.begin(), row.begin() + static_cast<int>(Column::value),
                  row.begin() + static_cast<int>(Column::value) + 1);
    }
    rows.insert(rows.begin() + 10, 3, {});
    rows.insert(rows.begin() + 3, std::vector<xlsx::BookCell>(column_count));
    for (int column = 0; column < column_count; ++column)
      book.sheets[0].merged.push_back({{2, column}, {3, column}});
  }));
  EXPECT_THAT(errors(imported), IsEmpty());
  EXPECT_EQ(imported.rows_accepted, 2);
}

// @req R101
TEST_P(ImportTest, rows_that_are_not_of_the_form_or_stand_twice_are_told) {
  const std::string form = filled(form_of(), {{"10", Column::value, figure("41.5")}});
  const auto row = static_cast<std::size_t>(at(opened(form), "10", Column::value).row);
  const std::string end = std::to_string(opened(form).rows.back().row + 2);
  auto with_last = [&](Column column, const char* words) {
    return import(filled(form, {}, [&](xlsx::Book& book) {
      auto& rows = book.sheets[0].rows;
      rows.push_back(rows[row]);
      if (column != Column::value) rows.back()[static_cast<std::size_t>(column)] = {std::string(words)};
    }));
  };
  EXPECT_THAT(errors(with_last(Column::value, "")), ElementsAre("sheet.row_stands_twice@C" + end));
  EXPECT_THAT(errors(with_last(Column::indicator, "99")), ElementsAre("sheet.unknown_row@C" + end));
  EXPECT_THAT(errors(with_last(Column::unit_code, "23371")), ElementsAre("sheet.unknown_row@C" + end));
  EXPECT_THAT(errors(with_last(Column::indicator, "")), ElementsAre("sheet.value_without_indicator@I" + end));
}

TEST_P(ImportTest, a_form_without_a_column_is_refused) {
  EXPECT_EQ(
      refusal(filled(form_of(), {},
                     [](xlsx::Book& book) {
                       book.sheets[0].rows[2][static_cast<std::size_t>(Column::value)] = {std::string("Số")};
                     })),
      "sheet.column_missing");
}

TEST_P(ImportTest, the_same_workbook_comes_back_with_its_wrong_cells_marked_and_can_be_sent_again) {
  const std::string form =
      filled(form_of(), {{"10", Column::value, text("1.234")}, {"1.1", Column::value, text("có")}});
  const Imported imported = import(form);
  ASSERT_EQ(imported.errors.size(), 1u);
  const std::string marked = service_->marked(form, "a.xlsx", imported);
  const xlsx::Workbook read = xlsx::read_workbook(marked, "a.xlsx");
  ASSERT_NE(read.find(errors_sheet), nullptr);
  EXPECT_EQ(read.find(errors_sheet)->find({3, 1})->text, imported.errors[0].at.to_text());
  EXPECT_EQ(errors(import(marked)), errors(imported));
}

/// Errors planted in the form of every commune, each at a cell that is known.
class Planter {
 public:
  explicit Planter(unsigned seed) : seed_(seed) {}
  unsigned next(unsigned below) { return (seed_ = seed_ * 1'664'525u + 1'013'904'223u) / 65'536u % below; }

 private:
  unsigned seed_;
};

struct Planted {
  const char* code;
  Column column;
  xlsx::BookCell cell;
};

const std::vector<Planted>& kinds_for(bool is_figure) {
  static const std::vector<Planted> of_figures{
      {"sheet.ambiguous_figure", Column::value, {std::string("12.345")}},
      {"sheet.not_a_figure", Column::value, {std::string("chưa có số liệu")}},
      {"sheet.too_many_decimals", Column::value, {std::string("1,23456")}},
      {"assessment.beyond_percent", Column::value, {std::string("101 %")}},
      {"assessment.beyond_percent", Column::value, {Decimal::whole(-1)}},
      {"sheet.not_a_conclusion", Column::conclusion, {std::string("Cơ bản đạt")}}};
  static const std::vector<Planted> of_questions{
      {"sheet.not_an_answer", Column::value, {std::string("đang làm")}},
      {"sheet.not_an_answer", Column::value, {Decimal::whole(2)}},
      {"sheet.not_a_conclusion", Column::conclusion, {std::string("đạt 80%")}},
      {"assessment.may_not_be_inapplicable", Column::conclusion, {std::string("KAD")}}};
  return is_figure ? of_figures : of_questions;
}

TEST_P(ImportTest, errors_planted_in_the_forms_of_all_communes_are_all_found_at_their_cells) {
  const auto map = units_->registry();
  int forms = 0, planted = 0;
  for (units::UnitId id : map->of_level(units::Level::commune, Date(2024, 1, 31))) {
    const std::string code = map->code_of(id, Date(2024, 1, 31));
    // Wards and townships have no set of their own: their workbook is that of the commune set all the same.
    const std::string form = service_->workbook({code, {}, {}, set, Month(2024, 1)}, clerk_);
    Planter planter(static_cast<unsigned>(id));
    const Sent sent = opened(form);
    std::vector<std::string> expected;
    xlsx::Book book = copy_of(form);
    for (const SentRow& row : sent.rows) {
      const bool is_figure = row.text(Column::measure) == "%";
      const bool is_question = row.text(Column::required) == "có" && row.text(Column::indicator) != "13.4";
      if ((!is_figure && !is_question) || !row.text(Column::part).empty()) continue;
      put(book, sent.at(row, Column::value), is_figure ? figure("50") : text("Có"));
      if (planter.next(5) != 0) continue;
      const auto& kinds = kinds_for(is_figure);
      const Planted& kind = kinds[planter.next(static_cast<unsigned>(kinds.size()))];
      put(book, sent.at(row, kind.column), kind.cell);
      expected.push_back(kind.code + ("@" + sent.at(row, kind.column).to_text()));
    }
    const Imported imported = import(xlsx::write_book(book));
    EXPECT_THAT(errors(imported), UnorderedElementsAreArray(expected)) << code;
    EXPECT_EQ(imported.rows_in, imported.rows_accepted + imported.rows_wrong + imported.rows_held);
    planted += static_cast<int>(expected.size());
    ++forms;
  }
  EXPECT_EQ(forms, 102);
  EXPECT_GT(planted, 500);
}

}  // namespace
}  // namespace ntm::sheet
