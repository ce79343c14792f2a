#include "backup/state_hash.h"

#include <array>
#include <cstdint>

#include "backup/store.h"
#include "crypto/hash.h"

namespace ntm::backup {
namespace {

/// A sum of hashes modulo 2^256: the order in which rows come does not change it, and equal rows count.
class Sum {
 public:
  void add(const crypto::Hash& hash) {
    unsigned carry = 0;
    for (std::size_t at = 0; at < bytes_.size(); ++at) {
      carry += unsigned{bytes_[at]} + hash[at];
      bytes_[at] = static_cast<unsigned char>(carry & 0xff);
      carry >>= 8;
    }
    ++count_;
  }
  std::string_view bytes() const { return {reinterpret_cast<const char*>(bytes_.data()), bytes_.size()}; }
  std::uint64_t count() const { return count_; }

 private:
  crypto::Hash bytes_{};
  std::uint64_t count_ = 0;
};

/// Length first, so that two neighbours cannot be divided in another way.
void append(std::string& text, std::string_view part) {
  text += std::to_string(part.size());
  text += ':';
  text += part;
}

void append_cell(std::string& text, const std::optional<std::string_view>& cell) {
  if (cell)
    append(text, *cell);
  else
    text += '-';
}

std::string description(const std::string& table, const std::vector<std::string>& columns, const Sum& rows) {
  std::string text;
  append(text, table);
  for (const std::string& column : columns) append(text, column);
  append(text, std::to_string(rows.count()));
  append(text, rows.bytes());
  return text;
}

}  // namespace

std::string state_hash(db::Connection& connection) {
  crypto::Hasher whole;
  for (const std::string& table : store::tables(connection)) {
    const std::vector<std::string> columns = store::columns(connection, table);
    Sum rows;
    std::string text;
    store::visit_rows(connection, table, columns, [&](const store::Row& row) {
      text.clear();
      for (const auto& cell : row) append_cell(text, cell);
      rows.add(crypto::blake2b(text));
    });
    std::string described;
    append(described, description(table, columns, rows));
    whole.add(described);
  }
  return whole.hex();
}

std::string state_hash_with(const std::string& hash_of_rows, const std::vector<KeptFile>& files,
                            const FoundHash& found) {
  std::string differing;
  for (const KeptFile& file : files) {
    const auto hash = found(file.name);
    if (hash == file.hash) continue;
    append(differing, file.name);
    append_cell(differing, hash);
  }
  return differing.empty() ? hash_of_rows : crypto::blake2b_hex(hash_of_rows + differing);
}

}  // namespace ntm::backup
