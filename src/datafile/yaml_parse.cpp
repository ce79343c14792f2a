#include "datafile/yaml_parse.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

#include "datafile/problems.h"

namespace ntm::datafile {
namespace {

constexpr std::size_t max_depth = 32;

/// Thrown through yaml-cpp to leave the file at the first thing that cannot be read on from.
struct Stop {
  Problem problem;
};

/// Takes yaml-cpp's events one by one: nothing is built that was not asked for.
class Builder : public YAML::EventHandler {
 public:
  Builder(const std::string& file, Problems& problems) : file_(file), problems_(problems) {}
  std::unique_ptr<Node::Branch> root;

  void OnDocumentStart(const YAML::Mark&) override {}
  void OnDocumentEnd() override {}

  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    refuse_anchor(mark, anchor);
    put(made(mark, Node::Branch::Kind::null));
  }

  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    throw Stop{aliases_not_allowed(place(mark))};
  }

  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override {
    refuse_anchor(mark, anchor);
    bool quoted = tag == "!";
    bool null = !quoted && (value.empty() || value == "~" || value == "null");
    auto branch = made(mark, null ? Node::Branch::Kind::null : Node::Branch::Kind::text);
    branch->text = value;
    branch->quoted = quoted;
    put(std::move(branch));
  }

  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(mark, anchor, Node::Branch::Kind::list);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(mark, anchor, Node::Branch::Kind::map);
  }
  void OnMapEnd() override { close(); }

 private:
  struct Open {
    std::unique_ptr<Node::Branch> branch;
    std::unique_ptr<Node::Branch> key;  ///< Of a map: waiting for its value.
  };

  Place place(const YAML::Mark& mark) const { return {file_, mark.line + 1, ""}; }

  static std::unique_ptr<Node::Branch> made(const YAML::Mark& mark, Node::Branch::Kind kind) {
    auto branch = std::make_unique<Node::Branch>();
    branch->kind = kind;
    branch->line = mark.line + 1;
    return branch;
  }

  void refuse_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) const {
    if (anchor != YAML::NullAnchor) throw Stop{aliases_not_allowed(place(mark))};
  }

  void open(const YAML::Mark& mark, YAML::anchor_t anchor, Node::Branch::Kind kind) {
    refuse_anchor(mark, anchor);
    if (open_.size() >= max_depth) throw Stop{nested_too_deep(place(mark), max_depth)};
    open_.push_back({made(mark, kind), nullptr});
  }

  void close() {
    auto branch = std::move(open_.back().branch);
    open_.pop_back();
    put(std::move(branch));
  }

  void put(std::unique_ptr<Node::Branch> branch) {
    if (open_.empty()) return void(root = std::move(branch));
    Open& holder = open_.back();
    if (holder.branch->kind == Node::Branch::Kind::list)
      holder.branch->items.push_back(std::move(branch));
    else if (!holder.key)
      holder.key = std::move(branch);
    else
      add_member(holder, std::move(branch));
  }

  void add_member(Open& holder, std::unique_ptr<Node::Branch> value) {
    std::string key = holder.key->text;
    int line = holder.key->line;
    holder.key.reset();
    if (holder.branch->find(key)) return problems_.add(duplicate_key({file_, line, key}, key));
    holder.branch->members.emplace_back(std::move(key), std::move(value));
  }

  const std::string& file_;
  Problems& problems_;
  std::vector<Open> open_;
};

}  // namespace

std::unique_ptr<Node::Branch> parse_yaml(const Source& source, Problems& problems) {
  Builder builder(source.name, problems);
  try {
    std::istringstream stream(source.text);
    YAML::Parser parser(stream);
    parser.HandleNextDocument(builder);
  } catch (const Stop& stop) {
    problems.add(stop.problem);
  } catch (const YAML::Exception& error) {
    problems.add(broken_yaml({source.name, error.mark.line + 1, ""}, error.msg));
  }
  if (!builder.root) builder.root = std::make_unique<Node::Branch>();
  return std::move(builder.root);
}

}  // namespace ntm::datafile
