#include "outgoing/templates.h"

#include <fstream>
#include <sstream>

#include "outgoing/offer.h"
#include "outgoing/problems.h"

namespace ntm::outgoing {

doc::Template read_template(Kind kind, const std::filesystem::path& file) {
  std::error_code error;
  std::ifstream stream(file, std::ios::binary);
  if (!stream || !std::filesystem::is_regular_file(file, error))
    throw Refused(Refusal::not_found, no_template(file.filename().string()));
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return doc::Template::read(file.filename().string(), bytes.str(), offer_of(kind));
}

doc::Template template_for(Kind kind, const TemplateFolders& folders) {
  std::error_code error;
  for (const std::filesystem::path& folder : folders)
    if (std::filesystem::exists(folder / template_file(kind), error))
      return read_template(kind, folder / template_file(kind));
  throw Refused(Refusal::not_found, no_template(template_file(kind)));
}

}  // namespace ntm::outgoing
