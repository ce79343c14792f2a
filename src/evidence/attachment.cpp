#include "evidence/attachment.h"

namespace ntm::evidence {

std::string in_words(const Attachment& attachment) {
  return attachment.subject.period.to_iso() + " " + attachment.name + " " + attachment.file.hash;
}

}  // namespace ntm::evidence
