#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ntm::evidence {

/// What a file of evidence may be (loại tệp), told by its content, whatever its name says.
enum class Kind { pdf, png, jpeg, webp, docx, xlsx, odt, ods, odp };

const std::vector<Kind>& all_kinds();
std::string to_text(Kind kind);                        ///< "pdf"
std::optional<Kind> kind_from(std::string_view text);  ///< Nothing for an unknown word.
std::string media_type_of(Kind kind);                  ///< "application/pdf"
std::string to_vietnamese(Kind kind);                  ///< "ảnh PNG", "văn bản Word"
bool is_office(Kind kind);                             ///< A zip of parts, made by an office program.
bool is_picture(Kind kind);

/// The name with the extension of its kind: what a reader's system opens it by. "anh.pdf" of a picture
/// becomes "anh.pdf.png".
std::string name_for(Kind kind, const std::string& name);

}  // namespace ntm::evidence
