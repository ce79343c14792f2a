#include "accounts/commands.h"

#include <fmt/format.h>

#include <iostream>

#include "accounts/json.h"
#include "accounts/problems.h"

namespace ntm::accounts {
namespace {

using cli::Arguments;
using cli::Output;
using Open = std::function<Service&(const Arguments&)>;

NewAccount account_in(const Arguments& arguments) {
  return {arguments.positional().front(), arguments.required("--name"),
          arguments.option("--email").value_or("")};
}

/// A password on the command line would be seen by everybody on the machine, so it is read as a line.
std::string read_password(Output& output) {
  output.line("Mật khẩu (ít nhất 12 ký tự):");
  output.flush();
  std::string password;
  std::getline(std::cin, password);
  return password;
}

int create_admin(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  AccountId id = service.create_administrator(account_in(arguments), read_password(output), actor);
  if (output.wants_json()) return output.json(Json::object({{"id", id}})), cli::exit_ok;
  output.line(fmt::format("Đã tạo người quản trị {}.", arguments.positional().front()));
  return cli::exit_ok;
}

int create(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  Created created = service.create(account_in(arguments), actor);
  if (output.wants_json())
    return output.json(Json::object({{"id", created.id}, {"password", created.password}})), cli::exit_ok;
  output.line(fmt::format("Đã tạo tài khoản {}. Mật khẩu cấp lần đầu: {}", arguments.positional().front(),
                          created.password));
  output.line("Mật khẩu này chỉ hiện một lần và phải đổi ở lần đăng nhập đầu.");
  return cli::exit_ok;
}

/// The day an option names. @throws Refused(invalid) when it is none.
std::optional<Date> day_in(const Arguments& arguments, const std::string& option) {
  auto text = arguments.option(option);
  if (!text) return {};
  auto day = Date::parse_iso(*text);
  if (!day) throw Refused(Refusal::invalid, not_a_day(option, *text));
  return day;
}

std::vector<units::UnitId> units_in(Service& service, const Arguments& arguments, Date on) {
  std::vector<units::UnitId> units;
  if (auto code = arguments.option("--unit")) units.push_back(service.units().one(*code, on).id);
  return units;
}

int grant(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  Appointment wanted;
  wanted.account = service.find(arguments.positional().front()).account.id;
  wanted.role = arguments.required("--role");
  wanted.body = arguments.option("--body").value_or("");
  wanted.post = arguments.option("--post").value_or("");
  wanted.act = arguments.option("--act").value_or("");
  wanted.validity.from = day_in(arguments, "--from").value_or(service.today());
  if (auto last = day_in(arguments, "--to")) wanted.validity.to = last->plus_days(1);
  wanted.assigned = units_in(service, arguments, wanted.validity.from);
  std::int64_t id = service.appoint(wanted, actor);
  if (output.wants_json()) return output.json(Json::object({{"id", id}})), cli::exit_ok;
  output.line(fmt::format("Đã phân công {}.", arguments.positional().front()));
  return cli::exit_ok;
}

int link(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  const std::string& login = arguments.positional().front();
  const Identity identity{arguments.required("--issuer"), arguments.required("--subject")};
  const AccountId id = service.find(login).account.id;
  arguments.flag("--end") ? service.unlink(id, identity, actor) : service.link(id, identity, actor);
  if (output.wants_json()) return output.json(Json::object({{"id", id}})), cli::exit_ok;
  output.line(fmt::format("{} {} với {} ở {}.", arguments.flag("--end") ? "Đã bỏ gắn" : "Đã gắn", login,
                          identity.subject, identity.issuer));
  return cli::exit_ok;
}

int list(Service& service, const Arguments&, Output& output) {
  Json all = Json::array();
  std::vector<std::vector<std::string>> rows;
  for (auto page = service.list("", "", 500); !page.empty();
       page = service.list("", page.back().account.login, 500))
    for (const AccountWithRoles& each : page) {
      Json json = account_json(each, service);
      std::string roles;
      for (const Json& role : json["roles"].items())
        roles += (roles.empty() ? "" : "; ") + role["role_name"].text() + " " + role["body_name"].text();
      rows.push_back({each.account.login, each.account.name, each.account.is_disabled ? "khóa" : "", roles});
      all.push(std::move(json));
    }
  output.wants_json() ? output.json(all) : output.table({"Đăng nhập", "Họ tên", "", "Vai trò"}, rows);
  return cli::exit_ok;
}

int import(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  for (const std::string& path : arguments.positional()) {
    int made = service.import_people(datafile::read_source(path, datafile::largest_yaml_bytes), actor);
    if (output.wants_json())
      output.json(Json::object({{"file", path}, {"created", made}}));
    else
      output.line(fmt::format("{}: tạo {} tài khoản", path, made));
  }
  return cli::exit_ok;
}

int import_roles(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  for (const std::string& path : arguments.positional())
    service.import_roles(datafile::read_source(path, datafile::largest_yaml_bytes), actor);
  if (output.wants_json()) return output.json(roles_json(*service.roles())), cli::exit_ok;
  output.line(fmt::format("Đã nạp {} vai trò.", service.roles()->roles.size()));
  return cli::exit_ok;
}

}  // namespace

std::vector<cli::Command> commands(Open open, Actor actor) {
  const cli::Option name{"--name", "NAME", "họ và tên", true};
  const cli::Option email{"--email", "MAIL", "địa chỉ thư điện tử"};
  return {
      {"accounts",
       "create-admin",
       "LOGIN",
       "tạo người quản trị đầu tiên (mật khẩu đọc từ bàn phím)",
       {name, email},
       cli::with(open, create_admin, actor)},
      {"accounts",
       "create",
       "LOGIN",
       "tạo tài khoản, in mật khẩu cấp lần đầu",
       {name, email},
       cli::with(open, create, actor)},
      {"accounts",
       "grant",
       "LOGIN",
       "phân công vai trò cho một tài khoản",
       {{"--role", "CODE", "mã vai trò, ví dụ commune", true},
        {"--body", "CODE", "mã cơ quan, ví dụ UBND-23353"},
        {"--post", "CODE", "mã chức vụ trong cơ quan"},
        {"--unit", "CODE", "đơn vị được giao, cho vai trò giao theo đơn vị"},
        {"--from", "DATE", "ngày đầu (mặc định: hôm nay)"},
        {"--to", "DATE", "ngày cuối"},
        {"--act", "TEXT", "văn bản phân công"}},
       cli::with(open, grant, actor)},
      {"accounts",
       "link",
       "LOGIN",
       "gắn tài khoản với một người ở nhà cung cấp danh tính",
       {{"--issuer", "URL", "nhà cung cấp, như trong ntm.toml", true},
        {"--subject", "ID", "mã của người đó, như trang đăng nhập báo", true},
        {"--end", "", "bỏ gắn"}},
       cli::with(open, link, actor)},
      {"accounts",
       "list",
       "",
       "các tài khoản và vai trò",
       {},
       [=](const Arguments& arguments, Output& output) { return list(open(arguments), arguments, output); }},
      {"accounts",
       "import",
       "FILE…",
       "tạo tài khoản và vai trò từ tệp; tất cả hoặc không gì cả",
       {},
       cli::with(open, import, actor)},
      {"accounts",
       "import-roles",
       "FILE",
       "nạp danh sách vai trò và quyền",
       {},
       cli::with(open, import_roles, actor)},
  };
}

}  // namespace ntm::accounts
