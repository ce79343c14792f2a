# Language level, warnings, sanitizers, and the two tools that keep builds short.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wno-missing-field-initializers)
if(CI OR DEFINED ENV{CI})
  # The last four are also said, wrongly, of std::variant and std::string by g++ 12 once they are inlined.
  add_compile_options(-Werror -Wno-error=maybe-uninitialized -Wno-error=restrict -Wno-error=stringop-overflow
                      -Wno-error=array-bounds)
endif()

# An empty optional or a wrong index stops the program in daily work and in tests.
add_compile_definitions($<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)

set(NTM_SANITIZE "" CACHE STRING "Sanitizers, comma separated, e.g. address,undefined")
if(NTM_SANITIZE)
  # What the address sanitizer catches anyway is left out of the undefined-behaviour one: it doubles the build time.
  add_compile_options(-fsanitize=${NTM_SANITIZE} -fno-sanitize=null,vptr,alignment,object-size
                      -fno-omit-frame-pointer -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${NTM_SANITIZE})
endif()

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE})
endif()
find_program(MOLD mold)
if(MOLD)
  add_link_options(-fuse-ld=mold)
endif()
