#include "sheet/commands.h"

#include <fmt/format.h>

#include <filesystem>

#include "cli/dates.h"
#include "sheet/json.h"
#include "xlsx/file.h"

namespace ntm::sheet {
namespace {

using cli::Arguments;
using cli::Output;
using Open = std::function<Service&(const Arguments&)>;

int make(Service& service, const Arguments& arguments, Output& output, Clock clock, const Actor& actor) {
  const Month period = cli::month_option(arguments, "--period").value_or(Month::of(clock.today_in_vietnam()));
  const std::string& file = arguments.required("--out");
  xlsx::write_file(file,
                   service.workbook({arguments.option("--unit"), arguments.option("--within"),
                                     arguments.option("--indicator"), arguments.option("--set"), period},
                                    actor));
  if (output.wants_json())
    output.json(Json::object({{"file", file}, {"period", period.to_iso()}}));
  else
    output.line("Đã ghi phiếu nhập vào " + file);
  return cli::exit_ok;
}

void print(Output& output, const Imported& imported) {
  output.line(fmt::format(
      "{}{} dòng có số liệu = {} nhận ({} không đổi) + {} sai + {} đúng nhưng chưa lưu; {} dòng trống",
      imported.is_rehearsal ? "Chạy thử, không lưu: " : "", imported.rows_in, imported.rows_accepted,
      imported.rows_unchanged, imported.rows_wrong, imported.rows_held, imported.rows_empty));
  std::vector<std::vector<std::string>> rows;
  for (const CellError& error : imported.errors)
    rows.push_back({error.sheet, error.at.to_text(), error.problem.message_vi, error.problem.remedy_vi});
  if (!rows.empty()) output.table({"Trang", "Ô", "Lỗi", "Cách sửa"}, rows);
}

int import(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  const std::filesystem::path path = arguments.positional().front();
  const std::string name = path.filename().string();
  try {
    const std::string bytes = xlsx::file_bytes(path);
    const Imported imported =
        service.import(bytes, name, {arguments.option("--unit"), cli::month_option(arguments, "--period")},
                       arguments.flag("--rehearse"), actor);
    const auto marked = arguments.option("--errors-to");
    if (marked && !imported.errors.empty()) xlsx::write_file(*marked, service.marked(bytes, name, imported));
    if (output.wants_json())
      output.json(imported_json(imported));
    else
      print(output, imported);
    return imported.errors.empty() ? cli::exit_ok : cli::exit_refused;
  } catch (const Refused& refused) {
    if (!output.wants_json()) throw;
    return output.json(refused_json(refused.problems())), cli::exit_refused;
  }
}

}  // namespace

std::vector<cli::Command> commands(Open open, Clock clock, Actor actor) {
  return {
      {"sheet",
       "template",
       "",
       "phiếu nhập XLSX: ô khóa, danh sách chọn, giá trị kỳ trước điền sẵn",
       {{"--unit", "CODE", "một đơn vị (mã hoặc tên)"},
        {"--within", "CODE", "các xã trong đơn vị này"},
        {"--indicator", "NUMBER", "chỉ một chỉ tiêu; một mình thì cho mọi xã"},
        {"--set", "SET", "chỉ một bộ tiêu chí"},
        {"--period", "MONTH", "kỳ, ví dụ 2024-03 (mặc định: tháng này)"},
        {"--out", "FILE", "tệp XLSX sẽ ghi", true}},
       [=](const Arguments& arguments, Output& output) {
         return make(open(arguments), arguments, output, clock, actor);
       }},
      {"sheet",
       "import",
       "FILE",
       "nạp phiếu nhập: tất cả hoặc không dòng nào; lỗi được chỉ rõ từng ô",
       {{"--errors-to", "FILE", "khi có lỗi, ghi lại chính phiếu đó với các ô sai được tô màu và chú thích"},
        {"--rehearse", "", "chạy thử, không lưu"},
        {"--unit", "CODE", "phiếu phải là của đơn vị này"},
        {"--period", "MONTH", "phiếu phải là của kỳ này"}},
       [=](const Arguments& arguments, Output& output) {
         return import(open(arguments), arguments, output, actor);
       }},
  };
}

}  // namespace ntm::sheet
