#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace ntm::crypto {

/// BLAKE2b with 256 bits, fed piece by piece.
class Hasher {
 public:
  Hasher();
  void add(std::string_view bytes);
  /// Lower-case hexadecimal, 64 characters. Once only; nothing may be added afterwards.
  std::string hex();

 private:
  alignas(64) std::array<unsigned char, 384> state_;
};

using Hash = std::array<unsigned char, 32>;
/// BLAKE2b with 256 bits of the whole text.
Hash blake2b(std::string_view bytes);
/// Of the whole text; 64 lower-case hexadecimal characters.
std::string blake2b_hex(std::string_view bytes);

/// SHA-256, where a standard asks for it; 32 bytes as they are.
std::string sha256(std::string_view bytes);

/// Compares in a time that does not depend on where two texts of equal length differ.
bool is_equal_secret(std::string_view left, std::string_view right);

}  // namespace ntm::crypto
