#pragma once
#include <string>
#include <string_view>

#include "base/problem.h"

namespace ntm::backup {

Problem no_file(std::string_view file);
Problem not_a_backup(std::string_view file);
Problem newer_format(std::string_view file, int found);
Problem cut_short(std::string_view file, std::uint64_t found, std::uint64_t expected);
Problem too_long(std::string_view file, std::uint64_t found, std::uint64_t expected);
Problem damaged(std::string_view file, std::string_view part);
Problem unsound_content(std::string_view file, std::string_view found);
Problem folder_not_empty(std::string_view folder, std::string_view found);
Problem no_database(std::string_view path);
Problem not_on_postgres();
Problem already_running(std::string_view file);
Problem file_or_folder();

}  // namespace ntm::backup
