#pragma once
#include "sheet/form.h"
#include "xlsx/book.h"

namespace ntm::sheet {

/// The form as a workbook: what may be filled in is open, all else is locked; what it says of itself stands
/// in its properties and on a hidden sheet.
xlsx::Book book_of(const Form& form, const Stamp& stamp);

}  // namespace ntm::sheet
