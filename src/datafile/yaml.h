#pragma once
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/decimal.h"
#include "datafile/source.h"

namespace ntm::datafile {

/// A place in a YAML file that knows its line and its path. Asking for something that is not there or is of
/// another kind adds a problem and gives an empty answer, so that a reader goes on and finds everything that
/// is wrong.
class Node {
 public:
  bool is_absent() const;
  Place place() const;

  /// Adds a problem for every key that is not in `known`.
  void only(const std::vector<std::string>& known) const;

  Node child(std::string_view key) const;              ///< Absent when there is none.
  std::vector<Node> list(std::string_view key) const;  ///< Empty when absent; a problem when it is no list.
  std::vector<Node> items() const;                     ///< Of this node, which must be a list.
  std::vector<std::pair<std::string, Node>> members() const;  ///< Of this node, which must be a map.

  std::string text() const;                                               ///< This node as text.
  std::string text(std::string_view key) const;                           ///< Required.
  std::string text_or(std::string_view key, std::string fallback) const;  ///< Null counts as absent.
  std::optional<std::string> maybe_text(std::string_view key) const;
  Date date(std::string_view key) const;  ///< Required; beginning_of_time() stands in after a problem.
  std::optional<Date> maybe_date(std::string_view key) const;
  std::optional<std::int64_t> maybe_integer(std::string_view key) const;
  std::optional<Decimal> maybe_decimal(std::string_view key) const;
  bool flag(std::string_view key) const;  ///< Absent is false.
  /// One of the allowed words; a problem and the first of them otherwise.
  std::string one_of(std::string_view key, const std::vector<std::string>& allowed) const;
  std::vector<std::string> texts(std::string_view key) const;  ///< A list of texts; empty when absent.

  void report(Problem problem) const;  ///< Adds a problem found by the reader's own rules.

  struct Tree;
  struct Branch;

 private:
  friend class Document;
  Node(std::shared_ptr<const Tree> tree, const Branch* branch, std::string path, int line_if_absent)
      : tree_(std::move(tree)), branch_(branch), path_(std::move(path)), line_if_absent_(line_if_absent) {}
  const Branch* require(std::string_view key) const;
  std::optional<std::string> scalar(std::string_view key, std::string_view expected) const;
  Place place_of(std::string_view key) const;

  std::shared_ptr<const Tree> tree_;
  const Branch* branch_;
  std::string path_;
  int line_if_absent_;
};

/// A YAML file of a known schema. Anchors, aliases, repeated keys and deep nesting are refused.
class Document {
 public:
  /// `problems` must outlive the document and every node of it.
  Document(const Source& source, std::string_view schema, Problems& problems);
  Node root() const;

 private:
  std::shared_ptr<const Node::Tree> tree_;
};

/// The schema named in the file ("criteria_set/1"), or nothing when it cannot be told.
std::optional<std::string> schema_of(const Source& source);

}  // namespace ntm::datafile
