#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace ntm::doc {

/// What stands between {{ and }} in a template.
struct Marker {
  enum class Kind {
    text,       ///< {{ten}}: a text.
    block,      ///< {{khoi:ds}}, alone in its paragraph: what follows until {{het:ds}}, once for each item.
    end,        ///< {{het:ds}}, alone in its paragraph.
    paragraph,  ///< {{doan:ds}}: this paragraph once for each item.
    row,        ///< {{hang:ds}}: this table row once for each item.
    cell,       ///< {{o:ds}}: this table cell once for each item.
    broken      ///< Two braces that never close, or nothing that can be a name between them.
  };
  Kind kind = Kind::broken;
  std::string name;
  std::size_t begin = 0, end = 0;  ///< In the text, braces included.
};

/// Every marker of a text, in order. Names are read in lower case and without blanks around them, since word
/// processors put capitals at the beginning of sentences.
std::vector<Marker> markers_in(std::string_view text);

/// The marker when nothing else but blanks stands in the text, and it opens or closes a block; nullptr-like
/// kind `text` with an empty name otherwise.
Marker block_marker(std::string_view text);
/// The name of the first list for which the text is repeated in this way; empty when there is none.
std::string repeated_for(std::string_view text, Marker::Kind kind);

}  // namespace ntm::doc
