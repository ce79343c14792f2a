# Turns SQL files into one C++ function: ntm::<module>::migrations().
# A file is named NNN_words.sql; NNN is its number within the module.
set(rows "")
foreach(file IN LISTS INPUTS)
  get_filename_component(stem "${file}" NAME_WE)
  string(REGEX MATCH "^[0-9]+" number "${stem}")
  if(number STREQUAL "")
    message(FATAL_ERROR "${file}: a migration is named NNN_words.sql")
  endif()
  math(EXPR number "${number}")  # 001 -> 1
  file(READ "${file}" sql)
  string(APPEND rows "      {\"${MODULE}\", ${number}, R\"ntmsql(${sql})ntmsql\"},\n")
endforeach()
file(WRITE "${OUTPUT}" "// Made from the SQL files of this module by cmake/embed_migrations.cmake.
#include \"db/migration.h\"

namespace ntm::${MODULE} {
std::vector<db::Migration> migrations() {
  return {
${rows}  };
}
}  // namespace ntm::${MODULE}
")
