#include "backup/state_hash.h"

#include <set>

#include "db/each_backend.h"

namespace ntm::backup {
namespace {

class StateHashTest : public db::testing::EachBackend {
 protected:
  void run(const std::string& sql) {
    database().write("changing", [&](db::Connection& c) { c.run_script(sql); });
  }
  std::string hash() {
    return database().read([](db::Connection& c) { return state_hash(c); });
  }
  void make() {
    run("CREATE TABLE b (id BIGINT PRIMARY KEY, name TEXT, amount BIGINT);"
        "CREATE TABLE a (id BIGINT PRIMARY KEY, name TEXT);"
        "INSERT INTO b VALUES (1, 'Đăk Pék', 10), (2, '', NULL), (3, NULL, 30);"
        "INSERT INTO a VALUES (1, 'x')");
  }
};

TEST_P(StateHashTest, is_the_same_whichever_engine_keeps_the_rows) {
  make();
  EXPECT_EQ(hash(), "40e4509d6869bcec5392b1918b8a221ffb32769afab00719ce7f7d4ac417abef");
}

TEST_P(StateHashTest, does_not_depend_on_the_order_in_which_rows_came) {
  make();
  const std::string before = hash();
  run("DELETE FROM b WHERE id = 1");
  EXPECT_NE(hash(), before);
  run("INSERT INTO b VALUES (1, 'Đăk Pék', 10)");
  EXPECT_EQ(hash(), before);
}

TEST_P(StateHashTest, differs_when_any_one_cell_differs) {
  make();
  std::set<std::string> seen{hash()};
  for (const char* sql : {"UPDATE b SET name = 'Đăk Pek' WHERE id = 1",
                          "UPDATE b SET amount = 11 WHERE id = 1", "UPDATE b SET amount = 0 WHERE id = 2",
                          "UPDATE b SET name = NULL WHERE id = 2", "UPDATE b SET name = '' WHERE id = 3",
                          "UPDATE b SET id = 4 WHERE id = 3", "UPDATE a SET name = 'y' WHERE id = 1"}) {
    run(sql);
    EXPECT_TRUE(seen.insert(hash()).second) << sql;
  }
}

TEST_P(StateHashTest, tells_neighbouring_cells_apart) {
  run("CREATE TABLE t (p TEXT, q TEXT); INSERT INTO t VALUES ('ab', 'c')");
  const std::string before = hash();
  run("UPDATE t SET p = 'a', q = 'bc'");
  EXPECT_NE(hash(), before);
}

TEST_P(StateHashTest, counts_rows_that_stand_twice) {
  run("CREATE TABLE t (p TEXT); INSERT INTO t VALUES ('a')");
  std::set<std::string> seen{hash()};
  run("INSERT INTO t VALUES ('a')");
  EXPECT_TRUE(seen.insert(hash()).second);
  run("INSERT INTO t VALUES ('a')");
  EXPECT_TRUE(seen.insert(hash()).second);
}

TEST_P(StateHashTest, knows_an_empty_table_and_the_names_of_columns) {
  run("CREATE TABLE t (p TEXT)");
  std::set<std::string> seen{hash()};
  run("ALTER TABLE t RENAME COLUMN p TO q");
  EXPECT_TRUE(seen.insert(hash()).second);
  run("DROP TABLE t");
  EXPECT_TRUE(seen.insert(hash()).second);
}

NTM_ON_EACH_BACKEND(StateHashTest);

}  // namespace
}  // namespace ntm::backup
