# shellcheck shell=bash
# Builds the program and the pages; does nothing, quickly, when nothing changed.

program_stamp=build/release/.built
web_stamp=build/web.built

program_is_stale() {
  [[ -x build/release/ntm ]] || return 0
  changed_since "$program_stamp" src cmake CMakeLists.txt CMakePresets.json
}

web_is_stale() {
  [[ -f web/package.json ]] || return 1
  [[ -f web/dist/index.html ]] || return 0
  local inputs=(web/package.json)
  for input in web/package-lock.json web/src web/public web/scripts web/index.html web/*.config.* web/tsconfig*.json; do
    [[ -e $input ]] && inputs+=("$input")
  done
  changed_since "$web_stamp" "${inputs[@]}"
}

configure() {  # PRESET
  [[ -f build/$1/build.ninja ]] || cmake --preset "$1" >/dev/null
}

# compile PRESET TARGET…: ninja configures again by itself when a CMake file changed.
compile() {
  local preset=$1
  shift
  configure "$preset" && cmake --build "build/$preset" -j "$(nproc)" --target "${@:-all}"
}

build_web() {
  need_web_packages
  say 'Dựng giao diện (web/dist)'
  stamped "$web_stamp" npm --prefix web run --silent build
}

build_if_changed() {
  if program_is_stale; then
    need_packages build
    say 'Biên dịch chương trình (build/release/ntm)'
    stamped "$program_stamp" compile release ntm || fail 'Biên dịch không thành công.'
  fi
  if web_is_stale; then
    need_packages web
    build_web || fail 'Dựng giao diện không thành công.'
  fi
}

dev_build() {
  local preset=${1:-release}
  if [[ $preset == release ]]; then
    build_if_changed
    say 'Xong: build/release/ntm'
  else
    need_packages build
    compile "$preset" all || fail 'Biên dịch không thành công.'
    say "Xong: build/$preset"
  fi
}
