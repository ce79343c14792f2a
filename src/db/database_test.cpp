#include "db/database.h"

#include <gmock/gmock.h>

#include "base/problem.h"
#include "db/each_backend.h"

namespace ntm::db {
namespace {

using ::testing::HasSubstr;

class DatabaseTest : public testing::EachBackend {
 protected:
  void make_table() {
    database().migrate(
        {{"trial", 1, "CREATE TABLE trial (id BIGINT PRIMARY KEY, name TEXT NOT NULL, share BIGINT)"}});
  }
  std::int64_t rows() {
    return database().read(
        [](Connection& c) { return c.single<std::int64_t>("SELECT count(*) FROM trial"); });
  }
  void add(std::int64_t id, const std::string& name) {
    database().write("adding", [&](Connection& c) {
      c.run("INSERT INTO trial (id, name) VALUES ($1, $2)", {id, name});
    });
  }
};
NTM_ON_EACH_BACKEND(DatabaseTest);

TEST_P(DatabaseTest, a_row_comes_back_in_its_types) {
  make_table();
  add(7, "Đăk Pék");
  auto row = database().read([](Connection& c) {
    return c.find<std::int64_t, std::string, std::optional<std::int64_t>>(
        "SELECT id, name, share FROM trial WHERE id = $1", {7});
  });
  ASSERT_TRUE(row);
  EXPECT_EQ(*row, std::make_tuple(std::int64_t{7}, std::string("Đăk Pék"), std::optional<std::int64_t>()));
}

TEST_P(DatabaseTest, a_null_where_a_value_is_promised_is_a_failure_and_not_a_zero) {
  make_table();
  add(1, "x");
  EXPECT_THROW(
      database().read([](Connection& c) { return c.single<std::int64_t>("SELECT share FROM trial"); }),
      Failure);
}

TEST_P(DatabaseTest, a_write_that_throws_leaves_nothing) {
  make_table();
  auto fail_halfway = [](Connection& c) {
    c.run("INSERT INTO trial (id, name) VALUES (1, 'x')");
    throw Failure("halfway");
  };
  EXPECT_THROW(database().write("trying", fail_halfway), Failure);
  EXPECT_EQ(rows(), 0);
}

TEST_P(DatabaseTest, a_failure_says_what_was_being_done) {
  make_table();
  add(1, "x");
  try {
    add(1, "again");
    FAIL() << "the key stands twice";
  } catch (const Failure& failure) {
    EXPECT_THAT(failure.what(), HasSubstr("while adding"));
    EXPECT_THAT(failure.what(), HasSubstr("INSERT INTO trial"));
  }
}

TEST_P(DatabaseTest, many_rows_are_added_at_once_with_every_awkward_character) {
  make_table();
  std::vector<Connection::Values> many;
  for (int id = 0; id < 2000; ++id) many.push_back({id, "tab\t line\n back\\slash \\N Đ", Value(nullptr)});
  database().write("adding many", [&](Connection& c) {
    c.insert_all("trial", {"id", "name", "share"}, many);
  });
  EXPECT_EQ(rows(), 2000);
  auto name = database().read(
      [](Connection& c) { return c.single<std::string>("SELECT name FROM trial WHERE id = 1999"); });
  EXPECT_EQ(name, "tab\t line\n back\\slash \\N Đ");
}

TEST_P(DatabaseTest, a_value_never_becomes_sql) {
  make_table();
  add(1, "'); DROP TABLE trial; --");
  EXPECT_EQ(rows(), 1);
}

TEST_P(DatabaseTest, a_migration_runs_once) {
  make_table();
  make_table();
  EXPECT_EQ(rows(), 0);
}

TEST_P(DatabaseTest, a_half_applied_migration_is_impossible) {
  Migration broken{"trial", 1, "CREATE TABLE first (id BIGINT); CREATE TABLE second (id NONSENSE(; "};
  EXPECT_THROW(database().migrate({broken}), Failure);
  EXPECT_THROW(
      database().read([](Connection& c) { return c.single<std::int64_t>("SELECT count(*) FROM first"); }),
      Failure);
  database().migrate({{"trial", 1, "CREATE TABLE first (id BIGINT)"}});
  EXPECT_EQ(
      database().read([](Connection& c) { return c.single<std::int64_t>("SELECT count(*) FROM first"); }), 0);
}

TEST_P(DatabaseTest, a_migration_changed_after_it_ran_is_refused) {
  make_table();
  EXPECT_THROW(database().migrate({{"trial", 1, "CREATE TABLE other (id BIGINT)"}}), Failure);
}

TEST_P(DatabaseTest, ids_follow_one_another_and_are_not_lost_by_a_failed_write) {
  make_table();
  auto take = [&](std::int64_t count) {
    return database().write("taking", [&](Connection& c) { return next_ids(c, "trial", count); });
  };
  EXPECT_EQ(take(1), 1);
  EXPECT_EQ(take(10), 2);
  EXPECT_THROW(database().write("failing", [](Connection& c) { next_ids(c, "trial"), throw Failure("no"); }),
               Failure);
  EXPECT_EQ(take(1), 12);
}

TEST(DatabaseUrl, of_an_unknown_kind_is_refused) { EXPECT_THROW(Database::open("mysql://x"), Failure); }

}  // namespace
}  // namespace ntm::db
