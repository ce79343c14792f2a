// The examples in data/README.md are whole files that load: a province can start from them.
#include <gmock/gmock.h>

#include <map>
#include <sstream>

#include "acceptance/kontum.h"

namespace ntm::testing {
namespace {

/// The fenced blocks of a Markdown text by what stands behind the fence ("yaml criteria_set").
std::multimap<std::string, std::string> blocks_of(const std::string& markdown) {
  std::multimap<std::string, std::string> blocks;
  std::istringstream lines(markdown);
  std::string line, name, text;
  for (bool inside = false; std::getline(lines, line);) {
    bool fence = line.rfind("```", 0) == 0;
    if (fence && inside) blocks.emplace(name, text);
    if (fence)
      inside = !inside, name = line.substr(3), text.clear();
    else if (inside)
      text += line + "\n";
  }
  return blocks;
}

class DataReadme : public ::testing::Test {
 protected:
  DataReadme() {
    auto path = std::filesystem::path(NTM_SOURCE_DIR) / "data/README.md";
    blocks_ = blocks_of(datafile::read_source(path, datafile::largest_yaml_bytes).text);
    database_->migrate(all_migrations());
    auto units = std::filesystem::path(NTM_SOURCE_DIR) / "data/units/kontum-2024.yaml";
    services_.units.import(datafile::read_source(units, datafile::largest_yaml_bytes), {}, actor_);
  }
  std::string block(const std::string& name) {
    EXPECT_EQ(blocks_.count(name), 1u) << name;
    return blocks_.find(name)->second;
  }

  const Actor actor_{"ví dụ", ""};
  std::multimap<std::string, std::string> blocks_;
  std::unique_ptr<db::Database> database_ = db::Database::open("sqlite::memory:");
  Services services_{*database_, Clock::system(), Clock::system()};
};

TEST_F(DataReadme, the_criteria_set_in_it_loads) {
  services_.criteria.import({"readme.yaml", block("yaml criteria_set")}, actor_);
  EXPECT_EQ(services_.criteria.all().size(), 1u);
}

TEST_F(DataReadme, the_values_in_it_load_into_that_set) {
  services_.criteria.import({"readme.yaml", block("yaml criteria_set")}, actor_);
  EXPECT_GT(services_.assessment.import({"readme.csv", block("csv values")}, actor_).read, 0);
}

}  // namespace
}  // namespace ntm::testing
