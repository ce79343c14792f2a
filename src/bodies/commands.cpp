#include "bodies/commands.h"

#include <fmt/format.h>

#include "bodies/json.h"
#include "bodies/problems.h"
#include "cli/dates.h"

namespace ntm::bodies {
namespace {

using cli::Arguments;
using cli::Output;
using Open = std::function<Service&(const Arguments&)>;

int import(Service& service, const Arguments& arguments, Output& output, const Actor& actor) {
  std::vector<datafile::Source> sources;
  for (const std::string& path : arguments.positional())
    sources.push_back(datafile::read_source(path, datafile::largest_yaml_bytes));
  Imported done = service.import(sources, actor);
  if (output.wants_json())
    output.json(Json::object({{"bodies", done.bodies},
                              {"posts", done.posts},
                              {"holdings", done.holdings},
                              {"changed", done.changed},
                              {"unchanged", done.unchanged}}));
  else
    output.line(
        fmt::format("{} cơ quan, {} chức vụ, {} dòng phụ trách tiêu chí; {} tệp thay đổi, {} tệp giữ nguyên",
                    done.bodies, done.posts, done.holdings, done.changed, done.unchanged));
  return cli::exit_ok;
}

std::string shown(const std::optional<HeadOnDay>& head) {
  if (!head) return "–";
  return head->post + (head->person ? " " + *head->person + (head->certain ? "" : " ~") : " (chưa nhập)");
}

std::string shown(const Validity& validity) {
  std::string from = validity.from == Date::beginning_of_time() ? "không rõ" : validity.from.to_vietnamese();
  return fmt::format("từ {}{}", from, validity.to ? " đến trước " + validity.to->to_vietnamese() : "");
}

int list(Service& service, const Arguments& arguments, Output& output, Clock clock) {
  Date on = cli::as_of(arguments, clock);
  auto bodies = service.all();
  if (output.wants_json()) return output.json(list_json(*bodies, *service.units(), on)), cli::exit_ok;
  std::vector<std::vector<std::string>> rows;
  for (const Body* body : bodies->existing_on(on))
    rows.push_back({body->code, body->name, kind_to_vietnamese(body->kind),
                    shown(bodies->head_of(body->code, on)), body->scored ? "" : "không chấm điểm"});
  output.table({"Mã", "Cơ quan", "Loại", "Đứng đầu", ""}, rows);
  output.line("~ có tên trong văn bản trước ngày này, từ đó chưa có thông tin");
  return cli::exit_ok;
}

std::string place_of(const Holding& holding) {
  return holding.indicator.empty() ? "tiêu chí " + holding.criterion : "chỉ tiêu " + holding.indicator;
}

std::string shown(Role role) { return role == Role::direct ? "chịu trách nhiệm" : "hỗ trợ"; }

std::string shown(const Term& holder, Date on) {
  if (!holder.stated_on || *holder.stated_on == on) return holder.person;
  return fmt::format("{} ~ (có tên trong văn bản ngày {})", holder.person, holder.stated_on->to_vietnamese());
}

void print_posts(Output& output, const Register& bodies, const Body& body, Date on) {
  for (const Post& post : body.posts) {
    const Term* holder = bodies.holder_of(post.code, on);
    auto with = bodies.find_post(post.held_with);
    output.line(fmt::format(
        "  {}{}: {}{}", post.name, post.head ? " (đứng đầu)" : "", holder ? shown(*holder, on) : "chưa nhập",
        with ? fmt::format("; kiêm, cùng người với {} {}", with->post->name, with->body->name) : ""));
  }
}

void print_successions(Output& output, const Register& bodies, const Body& body) {
  for (const Succession& succession : bodies.predecessors(body.code))
    output.line(fmt::format("  hình thành từ {} ngày {}", fmt::join(succession.from, ", "),
                            succession.on.to_vietnamese()));
  for (const Succession& succession : bodies.successors(body.code))
    output.line(fmt::format("  nhập vào {} ngày {}{}", succession.to, succession.on.to_vietnamese(),
                            succession.verified ? "" : " ~"));
}

void print_body(Output& output, const Register& bodies, const units::Registry& units, const Body& body,
                Date on) {
  output.line(fmt::format("{} {} ({}), đơn vị {}", body.code, body.name, kind_to_vietnamese(body.kind),
                          units.code_of(body.unit, on)));
  output.line(
      fmt::format("  {}{}", shown(body.validity), body.scored ? "" : "; được theo dõi, không chấm điểm"));
  if (!body.role.empty()) output.line("  " + body.role);
  print_posts(output, bodies, body, on);
  print_successions(output, bodies, body);
  std::vector<std::vector<std::string>> rows;
  for (const Holding& holding : bodies.holdings_of_body(body.code, on))
    rows.push_back({holding.set, place_of(holding), shown(holding.role), holding.verified ? "" : "~"});
  if (!rows.empty()) output.table({"Bộ tiêu chí", "Mục", "Vai trò", ""}, rows);
}

void print_group(Output& output, const Register& bodies, const Group& group) {
  output.line(group.code + " " + group.name);
  for (const std::string& code : group.members)
    output.line(fmt::format("  {} {}", code, bodies.find(code)->name));
  for (const std::string& code : group.posts) {
    auto post = bodies.find_post(code);
    output.line(fmt::format("  {} {}, {}", code, post->post->name, post->body->name));
  }
}

int show(Service& service, const Arguments& arguments, Output& output, Clock clock) {
  Date on = cli::as_of(arguments, clock);
  auto bodies = service.all();
  auto units = service.units();
  const std::string& code = arguments.positional().front();
  if (const Body* body = bodies->find(code))
    output.wants_json() ? output.json(body_json(*bodies, *units, *body, on))
                        : print_body(output, *bodies, *units, *body, on);
  else if (const Group* group = bodies->find_group(code))
    output.wants_json() ? output.json(group_json(*bodies, *group, on)) : print_group(output, *bodies, *group);
  else
    throw Refused(Refusal::not_found, not_found(code));
  return cli::exit_ok;
}

int holders(Service& service, const Arguments& arguments, Output& output, Clock clock) {
  Date on = cli::as_of(arguments, clock);
  auto bodies = service.all();
  const std::string& set = arguments.required("--set");
  auto held = bodies->holdings_of_set(set, on);
  if (held.empty()) throw Refused(Refusal::not_found, set_without_holders(set));
  if (output.wants_json()) return output.json(holders_json(*bodies, set, on)), cli::exit_ok;
  std::vector<std::vector<std::string>> rows;
  for (const Holding& holding : held)
    rows.push_back({place_of(holding), bodies->find(holding.body)->name, shown(holding.role),
                    holding.verified ? "" : "~"});
  output.table({"Mục", "Cơ quan", "Vai trò", ""}, rows);
  output.line("Dòng của một chỉ tiêu thay cho các dòng của cả tiêu chí; ~ chưa đối chiếu văn bản phân công");
  return cli::exit_ok;
}

}  // namespace

std::vector<cli::Command> commands(Open open, Clock clock, Actor actor) {
  const cli::Option as_of{"--as-of", "DATE", "ngày hỏi, ví dụ 2024-01-22 (mặc định: hôm nay)"};
  const cli::Option set{"--set", "CODE", "mã bộ tiêu chí, ví dụ VN-XA-NTM-2021-2025", true};
  return {
      {"bodies",
       "import",
       "FILE…",
       "nạp cơ quan, chức vụ, phân công phụ trách; tất cả hoặc không gì cả",
       {},
       cli::with(open, import, actor)},
      {"bodies",
       "list",
       "",
       "các cơ quan tại một ngày và người đứng đầu",
       {as_of},
       cli::with(open, list, clock)},
      {"bodies",
       "show",
       "CODE",
       "một cơ quan hoặc nhóm: chức vụ, sáp nhập, tiêu chí phụ trách",
       {as_of},
       cli::with(open, show, clock)},
      {"bodies",
       "holders",
       "",
       "cơ quan nào giữ tiêu chí, chỉ tiêu nào của một bộ",
       {set, as_of},
       cli::with(open, holders, clock)},
  };
}

}  // namespace ntm::bodies
