#pragma once
#include "documents/register.h"
#include "documents/service.h"
#include "json/json.h"

namespace ntm::documents {

/// {"id","symbol","kind","issuer","issued_on","subject","standing","certain","reason","verified", …}: one
/// line of a list.
Json brief_json(const Register& documents, const Document& document, Date on);

/// {"as_of","documents":[…]} with those in force that day or, without `in_force_only`, the whole register.
Json list_json(const Register& documents, Date on, bool in_force_only);

/// Everything known about a document: legal bases, clauses, recipients and corrections in order.
Json document_json(const Register& documents, const Document& document, Date on, bool has_text);

/// {"id","symbol","file","loaded_at","text"}
Json text_json(const Document& document, const FullText& text);

}  // namespace ntm::documents
