#include "documents/service.h"

#include <gmock/gmock.h>

#include <thread>

#include "audit/migrations.h"
#include "db/each_backend.h"
#include "documents/migrations.h"

namespace ntm::documents {
namespace {

using ::testing::ElementsAre;

const char* const register_file = R"(schema: register/1
documents:
  - {id: qd-1, symbol: 1/QĐ, kind: Quyết định, issuer: X, issued_on: 2022-03-08, valid_to: 2025-07-01, title: Cũ, trust: found, verified: true, source: s, note: n}
  - {id: qd-2, symbol: 2/QĐ, kind: Quyết định, issuer: X, issued_on: 2024-03-01, valid_from: 2024-04-01, title: Mới, amends: [qd-1], trust: memory_high}
)";
const char* const document_file = R"(schema: document/1
id: ct
kind: Chỉ thị
symbol: 05/CT
issued_on: 2024-01-22
year: 2024
issuer: U
issuer_body: UBT
signer: {post: Chủ tịch, name: N, authority: Q.}
subject: S
trust: directive
note: ghi chú
drafting_code: VT
proposal: {symbol: 72/SNN, issued_on: 2024-01-08, body: SNN}
previous_edition: {document: qd-1, symbol: 1/QĐ, year: 2022}
bases:
  - {document: qd-1, symbol: 1/QĐ, issuer: X}
  - {symbol: 9/NQ, note: không có trong danh mục}
clauses:
  - {id: "1", heading: h, summary_vi: s, pinpoint: Mục 1, force: phấn đấu, addressees: [B, A], requirements: [R17, R18]}
  - {id: "1-a", parent: "1", heading: h, summary_vi: s, pinpoint: p}
  - {id: annex, heading: h, summary_vi: s, pinpoint: p, missing: true, note: chưa nhập}
recipients:
  - {order: 1, name: Bộ, mark: B/c, body: BO}
  - {order: 2, name: "Lưu: VT", archive: true}
spelling:
  - {written: Phần đầu, read: Phấn đấu, clause: "1-a", certain: true, unit: "23428"}
  - {written: a, read: b}
)";

class ServiceTest : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    EachBackend::SetUp();
    if (IsSkipped()) return;
    database().migrate(audit::migrations());
    database().migrate(migrations());
    service_ = std::make_unique<Service>(database(), clock);
  }
  Service& service() { return *service_; }
  Service fresh() { return {database(), clock}; }

  Imported import(const std::vector<std::string>& texts) {
    std::vector<datafile::Source> sources;
    for (const std::string& text : texts) sources.push_back({"f.yaml", text});
    return service().import(sources, actor);
  }
  std::int64_t count(const std::string& what) {
    return database().read(
        [&](db::Connection& c) { return c.single<std::int64_t>("SELECT count(*) FROM " + what); });
  }
  static Refusal refusal_of(const std::function<void()>& act) {
    try {
      act();
    } catch (const Refused& refused) {
      return refused.kind();
    }
    ADD_FAILURE() << "was not refused";
    return Refusal::forbidden;
  }

  const Clock clock = Clock::fixed_at(*Instant::parse_utc("2024-01-22T01:00:00.000Z"));
  const Actor actor{"Y Lan (ví dụ)", "Chuyên viên"};
  std::unique_ptr<Service> service_;
};
NTM_ON_EACH_BACKEND(ServiceTest);

// @req R1 R3
TEST_P(ServiceTest, what_is_imported_is_read_back_to_the_letter) {
  Imported done = import({register_file, document_file});
  EXPECT_EQ(done.added, 3);
  auto before = service().all();
  Service again = fresh();
  for (const Document& document : before->documents())
    EXPECT_EQ(*again.find(document.id), document) << document.id;
  const Document& directive = *again.find("ct");
  EXPECT_EQ(directive.content->signer, (Signer{"Chủ tịch", "N", "Q."}));
  EXPECT_THAT(directive.content->clauses[0].addressees, ElementsAre("B", "A"));
  EXPECT_EQ(directive.content->corrections[0], (Correction{"Phần đầu", "Phấn đấu", "1-a", true, "23428"}));
  EXPECT_FALSE(directive.content->corrections[1].certain);
  EXPECT_EQ(again.find("qd-1")->valid_from, std::nullopt);
  EXPECT_EQ(again.find("qd-1")->valid_to, Date(2025, 7, 1));
}

TEST_P(ServiceTest, importing_the_same_files_again_changes_nothing_and_leaves_no_trail) {
  import({register_file, document_file});
  std::int64_t events = count("audit_event");
  Imported again = import({document_file, register_file});
  EXPECT_EQ(again.unchanged, 3);
  EXPECT_EQ(again.added + again.changed, 0);
  EXPECT_EQ(count("audit_event"), events);
}

TEST_P(ServiceTest, a_bad_file_among_good_ones_keeps_everything_out) {
  EXPECT_EQ(refusal_of([&] { import({register_file, "schema: document/1\nid: x\n"}); }), Refusal::invalid);
  EXPECT_EQ(count("documents_document"), 0);
  EXPECT_EQ(count("audit_event"), 0);
  EXPECT_TRUE(service().all()->documents().empty());
}

TEST_P(ServiceTest, a_changed_line_replaces_only_its_document) {
  import({register_file, document_file});
  std::string changed = register_file;
  changed.replace(changed.find("Mới"), std::string("Mới").size(), "Khác");
  Imported done = import({changed});
  EXPECT_EQ(done.changed, 1);
  EXPECT_EQ(done.unchanged, 1);
  EXPECT_EQ(service().find("qd-2")->title, "Khác");
  EXPECT_TRUE(service().find("ct")->content.has_value());
}

TEST_P(ServiceTest, a_shorter_content_leaves_nothing_of_the_longer_one) {
  import({register_file, document_file});
  std::string shorter = document_file;
  shorter.resize(shorter.find("recipients:"));
  import({shorter});
  EXPECT_EQ(count("documents_recipient"), 0);
  EXPECT_EQ(count("documents_clause"), 3);
  EXPECT_TRUE(fresh().find("ct")->content->corrections.empty());
}

TEST_P(ServiceTest, a_later_import_may_lean_on_documents_already_kept) {
  import({register_file});
  EXPECT_EQ(import({document_file}).added, 1);
}

TEST_P(ServiceTest, a_word_that_means_several_documents_is_asked_about) {
  import(
      {"schema: register/1\ndocuments:\n"
       "  - {id: a, symbol: 5/CT, kind: K, issuer: X, issued_on: 2022-01-01, title: T, trust: found}\n"
       "  - {id: b, symbol: 5/CT, kind: K, issuer: X, issued_on: 2024-01-01, title: T, trust: found}\n"});
  EXPECT_EQ(refusal_of([&] { service().meant_by("5/CT"); }), Refusal::ambiguous);
  EXPECT_EQ(refusal_of([&] { service().meant_by("6/CT"); }), Refusal::not_found);
  EXPECT_EQ(service().meant_by("5-ct-2024")->id, "b");
  EXPECT_EQ(service().find("c"), nullptr);
}

// @req R1
TEST_P(ServiceTest, the_full_text_is_kept_as_given_and_shown_on_request) {
  import({register_file, document_file});
  EXPECT_FALSE(service().has_text("ct"));
  EXPECT_EQ(service().text("ct"), std::nullopt);
  service().load_text("05-CT-2024", {"ct.txt", "CHỈ THỊ\n\nVề việc…\n"}, actor);
  EXPECT_TRUE(service().has_text("ct"));
  EXPECT_EQ(service().text("ct")->text, "CHỈ THỊ\n\nVề việc…\n");
  EXPECT_EQ(service().text("ct")->file, "ct.txt");
  EXPECT_EQ(service().text("ct")->loaded_at, clock.now());
}

TEST_P(ServiceTest, a_new_text_replaces_the_old_one_and_the_same_text_changes_nothing) {
  import({register_file});
  service().load_text("qd-1", {"a.txt", "một"}, actor);
  std::int64_t events = count("audit_event");
  service().load_text("qd-1", {"b.txt", "một"}, actor);
  EXPECT_EQ(count("audit_event"), events);
  service().load_text("qd-1", {"b.txt", "hai"}, actor);
  EXPECT_EQ(service().text("qd-1")->text, "hai");
  EXPECT_EQ(count("documents_text"), 1);
}

TEST_P(ServiceTest, a_text_outlives_a_new_import_of_its_document) {
  import({register_file, document_file});
  service().load_text("ct", {"ct.txt", "toàn văn"}, actor);
  std::string changed = document_file;
  changed.replace(changed.find("ghi chú"), std::string("ghi chú").size(), "khác");
  EXPECT_EQ(import({changed}).changed, 1);
  EXPECT_TRUE(service().has_text("ct"));
}

TEST_P(ServiceTest, an_empty_text_and_one_for_an_unknown_document_are_refused) {
  import({register_file});
  EXPECT_EQ(refusal_of([&] { service().load_text("qd-1", {"a.txt", " \n"}, actor); }), Refusal::invalid);
  EXPECT_EQ(refusal_of([&] { service().load_text("gone", {"a.txt", "x"}, actor); }), Refusal::not_found);
}

TEST_P(ServiceTest, readers_keep_a_whole_register_while_imports_go_on) {
  import({register_file});
  std::atomic<bool> torn = false;
  std::thread reader([&] {
    for (int round = 0; round < 200; ++round) {
      std::size_t size = service().all()->documents().size();
      if (size != 2 && size != 3) torn = true;
    }
  });
  import({document_file});
  reader.join();
  EXPECT_FALSE(torn);
  EXPECT_EQ(service().all()->documents().size(), 3u);
}

// @req R109
TEST_P(ServiceTest, every_document_written_leaves_an_event_with_what_was_and_what_is) {
  import({register_file, document_file});
  std::string changed = register_file;
  changed.replace(changed.find("Mới"), std::string("Mới").size(), "Khác");
  import({changed});
  using S = std::string;
  auto event = database().read([](db::Connection& c) {
    return c.find<S, S, S, S, S>(
        "SELECT action, object, before, after, actor FROM audit_event ORDER BY id DESC");
  });
  EXPECT_EQ(*event, std::make_tuple(S("documents.import"), S("qd-2"), S("Quyết định 2/QĐ (2024-03-01): Mới"),
                                    S("Quyết định 2/QĐ (2024-03-01): Khác"), S("Y Lan (ví dụ)")));
}

}  // namespace
}  // namespace ntm::documents
