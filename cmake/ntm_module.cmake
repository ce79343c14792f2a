# How a folder of src/ becomes libraries and a test program.
#
#   ntm_foundation(db  USES base  LINKS SQLite::SQLite3  SOURCES …  TESTS …)
#   ntm_module(units   USES …     RULES …  SOURCES …  MIGRATIONS …  TESTS …)
#
# A capability becomes two targets: <name>.rules, which may see only base and the
# rules of what it uses, and <name>, which may see the foundations as well.
# A module may use only modules declared before it: the order in src/CMakeLists.txt
# is the order of the levels.

set(NTM_FOUNDATIONS crypto db json datafile doc http xlsx cli)

function(_ntm_require_declared name)
  foreach(used IN LISTS ARGN)
    if(NOT TARGET ${used})
      message(FATAL_ERROR "module '${name}' uses '${used}', which is not declared before it in src/CMakeLists.txt")
    endif()
  endforeach()
endfunction()

# Remembers what belongs to a target, for the check that no file is left out.
function(_ntm_record)
  foreach(file IN LISTS ARGN)
    set_property(GLOBAL APPEND PROPERTY NTM_FILES "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
  endforeach()
endfunction()

function(_ntm_add_tests name)
  if(NOT ARGN)
    return()
  endif()
  _ntm_record(${ARGN})
  add_executable(${name}_test ${ARGN})
  target_link_libraries(${name}_test PRIVATE ${name} GTest::gtest_main GTest::gmock rapidcheck)
  target_compile_definitions(${name}_test PRIVATE
    NTM_SOURCE_DIR="${CMAKE_SOURCE_DIR}" NTM_HERE="${CMAKE_CURRENT_SOURCE_DIR}")
  add_test(NAME ${name} COMMAND ${name}_test --gtest_brief=1)
  set_tests_properties(${name} PROPERTIES TIMEOUT 900)
endfunction()

# Writes <name>_migrations.cpp: the SQL files of a module as one function.
function(_ntm_embed_migrations name)
  set(output "${CMAKE_CURRENT_BINARY_DIR}/${name}_migrations.cpp")
  set(inputs "")
  foreach(file IN LISTS ARGN)
    list(APPEND inputs "${CMAKE_CURRENT_SOURCE_DIR}/${file}")
  endforeach()
  add_custom_command(
    OUTPUT "${output}"
    COMMAND ${CMAKE_COMMAND} -DMODULE=${name} "-DINPUTS=${inputs}" -DOUTPUT=${output}
            -P "${CMAKE_SOURCE_DIR}/cmake/embed_migrations.cmake"
    DEPENDS ${inputs} "${CMAKE_SOURCE_DIR}/cmake/embed_migrations.cmake"
    VERBATIM)
  target_sources(${name} PRIVATE "${output}")
endfunction()

function(ntm_foundation name)
  cmake_parse_arguments(ARG "" "" "USES;LINKS;SOURCES;TESTS" ${ARGN})
  _ntm_require_declared(${name} ${ARG_USES})
  _ntm_record(${ARG_SOURCES})
  add_library(${name} STATIC ${ARG_SOURCES})
  target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}/src")
  target_link_libraries(${name} PUBLIC ${ARG_USES} fmt::fmt PRIVATE ${ARG_LINKS})
  _ntm_add_tests(${name} ${ARG_TESTS})
endfunction()

function(ntm_module name)
  cmake_parse_arguments(ARG "" "" "USES;RULES;SOURCES;MIGRATIONS;TESTS" ${ARGN})
  _ntm_require_declared(${name} ${ARG_USES})
  _ntm_record(${ARG_RULES} ${ARG_SOURCES})
  set(used_rules ${ARG_USES})
  list(TRANSFORM used_rules APPEND .rules)

  if(ARG_RULES)
    add_library(${name}.rules STATIC ${ARG_RULES})
    set(reach PUBLIC)
  else()
    add_library(${name}.rules INTERFACE)
    set(reach INTERFACE)
  endif()
  target_include_directories(${name}.rules ${reach} "${CMAKE_SOURCE_DIR}/src")
  target_link_libraries(${name}.rules ${reach} base ${used_rules})

  add_library(${name} STATIC ${ARG_SOURCES})
  target_link_libraries(${name} PUBLIC ${name}.rules ${NTM_FOUNDATIONS} ${ARG_USES})
  if(ARG_MIGRATIONS)
    _ntm_embed_migrations(${name} ${ARG_MIGRATIONS})
  endif()
  _ntm_add_tests(${name} ${ARG_TESTS})
endfunction()
