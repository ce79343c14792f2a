#pragma once
#include <map>
#include <string>
#include <vector>

#include "json/json.h"
#include "reporting/document.h"
#include "reporting/report.h"

namespace ntm::reporting {

/// The document as JSON: what is kept, hashed and sent. Members stand in a fixed order, so that equal
/// documents are equal bytes.
Json content_json(const Document& document);
/// The way back. What an older version of the program wrote stays readable.
Document document_from(const Json& json);

/// {"nil","sections":{…},"proposals":[…]}
Json written_json(const Written& written);
/// @throws Refused when it is no such object.
Written written_from(const Json& json);

/// [{"place","text"}]
Json notes_json(const std::vector<Note>& notes);
std::vector<Note> notes_from(const Json& json);

Json texts_json(const std::vector<std::string>& texts);
std::vector<std::string> texts_from(const Json& json);
Json words_json(const std::map<std::string, std::string>& words);
std::map<std::string, std::string> words_from(const Json& json);

}  // namespace ntm::reporting
