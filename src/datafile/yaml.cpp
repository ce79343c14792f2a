#include "datafile/yaml.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "datafile/problems.h"
#include "datafile/yaml_parse.h"

namespace ntm::datafile {
namespace {

using Kind = Node::Branch::Kind;

std::string_view kind_name(const Node::Branch& branch) {
  switch (branch.kind) {
    case Kind::null:
      return "trống";
    case Kind::text:
      return "một giá trị";
    case Kind::list:
      return "một danh sách";
    case Kind::map:
      return "một nhóm khóa";
  }
  return "";
}

std::string joined(std::string_view path, std::string_view key) {
  return path.empty() ? std::string(key) : fmt::format("{}.{}", path, key);
}

bool is_empty(const Node::Branch* branch) { return !branch || branch->kind == Kind::null; }

}  // namespace

bool Node::is_absent() const { return is_empty(branch_); }

Place Node::place() const { return {tree_->file, branch_ ? branch_->line : line_if_absent_, path_}; }

Place Node::place_of(std::string_view key) const {
  const Branch* found = branch_ ? branch_->find(key) : nullptr;
  return {tree_->file, found ? found->line : place().line, joined(path_, key)};
}

void Node::report(Problem problem) const { tree_->problems->add(std::move(problem)); }

void Node::only(const std::vector<std::string>& known) const {
  for (const auto& [key, branch] : members())
    if (std::find(known.begin(), known.end(), key) == known.end())
      report(unknown_key(branch.place(), key, fmt::format("{}", fmt::join(known, ", "))));
}

Node Node::child(std::string_view key) const {
  const Branch* found = branch_ ? branch_->find(key) : nullptr;
  return {tree_, found, joined(path_, key), place().line};
}

std::vector<Node> Node::list(std::string_view key) const {
  Node node = child(key);
  return node.is_absent() ? std::vector<Node>{} : node.items();
}

std::vector<Node> Node::items() const {
  std::vector<Node> result;
  if (is_absent()) return result;
  if (branch_->kind != Kind::list)
    return report(wrong_type(place(), "một danh sách", kind_name(*branch_))), result;
  for (std::size_t at = 0; at < branch_->items.size(); ++at)
    result.push_back({tree_, branch_->items[at].get(), fmt::format("{}[{}]", path_, at), branch_->line});
  return result;
}

std::vector<std::pair<std::string, Node>> Node::members() const {
  std::vector<std::pair<std::string, Node>> result;
  if (is_absent()) return result;
  if (branch_->kind != Kind::map)
    return report(wrong_type(place(), "một nhóm khóa", kind_name(*branch_))), result;
  for (const auto& [key, branch] : branch_->members)
    result.emplace_back(key, Node(tree_, branch.get(), joined(path_, key), branch->line));
  return result;
}

const Node::Branch* Node::require(std::string_view key) const {
  const Branch* found = branch_ ? branch_->find(key) : nullptr;
  if (is_empty(found)) return report(missing_key(place_of(key), key)), nullptr;
  return found;
}

std::optional<std::string> Node::scalar(std::string_view key, std::string_view expected) const {
  const Branch* found = branch_ ? branch_->find(key) : nullptr;
  if (is_empty(found)) return {};
  if (found->kind != Kind::text)
    return report(wrong_type(place_of(key), expected, kind_name(*found))), std::nullopt;
  return found->text;
}

std::string Node::text() const {
  if (is_absent()) return report(missing_key(place(), path_)), "";
  if (branch_->kind != Kind::text) return report(wrong_type(place(), "văn bản", kind_name(*branch_))), "";
  return branch_->text;
}

std::string Node::text(std::string_view key) const {
  return require(key) ? scalar(key, "văn bản").value_or("") : "";
}

std::string Node::text_or(std::string_view key, std::string fallback) const {
  return scalar(key, "văn bản").value_or(std::move(fallback));
}

std::optional<std::string> Node::maybe_text(std::string_view key) const { return scalar(key, "văn bản"); }

Date Node::date(std::string_view key) const {
  return require(key) ? maybe_date(key).value_or(Date::beginning_of_time()) : Date::beginning_of_time();
}

std::optional<Date> Node::maybe_date(std::string_view key) const {
  auto text = scalar(key, "ngày");
  if (!text) return {};
  auto date = Date::parse_iso(*text);
  if (!date) report(not_a_date(place_of(key), *text));
  return date;
}

std::optional<std::int64_t> Node::maybe_integer(std::string_view key) const {
  auto text = scalar(key, "số nguyên");
  if (!text) return {};
  std::int64_t number = 0;
  auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
  if (error == std::errc{} && end == text->data() + text->size()) return number;
  report(not_a_number(place_of(key), *text));
  return {};
}

std::optional<Decimal> Node::maybe_decimal(std::string_view key) const {
  auto text = scalar(key, "số");
  if (!text) return {};
  const Branch* found = branch_->find(key);
  auto number = found->quoted ? std::nullopt : Decimal::parse(*text);
  if (!number) report(not_a_number(place_of(key), *text));
  return number;
}

bool Node::flag(std::string_view key) const {
  auto text = scalar(key, "true hoặc false");
  if (!text || *text == "false") return false;
  if (*text != "true") report(not_one_of(place_of(key), *text, "true, false"));
  return true;
}

std::string Node::one_of(std::string_view key, const std::vector<std::string>& allowed) const {
  std::string word = text(key);
  if (std::find(allowed.begin(), allowed.end(), word) != allowed.end()) return word;
  if (!word.empty()) report(not_one_of(place_of(key), word, fmt::format("{}", fmt::join(allowed, ", "))));
  return allowed.front();
}

std::vector<std::string> Node::texts(std::string_view key) const {
  std::vector<std::string> result;
  for (const Node& item : list(key)) result.push_back(item.text());
  return result;
}

Document::Document(const Source& source, std::string_view schema, Problems& problems) {
  auto tree = std::make_shared<Node::Tree>();
  tree->file = source.name;
  tree->problems = &problems;
  tree->root = parse_yaml(source, problems);
  tree_ = tree;
  if (!problems.empty() && root().is_absent()) return;  // its syntax is already reported
  if (std::string found = root().text("schema"); !found.empty() && found != schema)
    problems.add(wrong_schema(root().child("schema").place(), found, schema));
}

Node Document::root() const { return {tree_, tree_->root.get(), "", 1}; }

std::optional<std::string> schema_of(const Source& source) {
  Problems ignored;
  std::unique_ptr<Node::Branch> root = parse_yaml(source, ignored);
  const Node::Branch* schema = root->find("schema");
  if (!schema || schema->kind != Kind::text) return {};
  return schema->text;
}

}  // namespace ntm::datafile
