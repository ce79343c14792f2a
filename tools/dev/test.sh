# shellcheck shell=bash
# All tests, or those of the C++ side under a preset, of some modules, or chosen by ctest's own options.

usage_test='./dev test [--preset dev|asan|tsan] [--modules a,b] [tham số của ctest]'

test_targets() {  # MODULES, comma separated; nothing means all
  [[ -n $1 ]] || { echo all; return; }
  local names=${1//,/ } name
  for name in $names; do echo "${name}_test"; done
}

# Address space layout in a wide range confuses the thread sanitizer of g++ 12.
without_random_layout() {
  if setarch "$(uname -m)" -R true 2>/dev/null; then setarch "$(uname -m)" -R "$@"; else "$@"; fi
}

run_ctest() {  # PRESET CTEST_ARGUMENT…
  local preset=$1 prefix=()
  shift
  [[ $preset == tsan ]] && prefix=(without_random_layout)
  "${prefix[@]}" ctest --test-dir "build/$preset" --output-on-failure -j2 "$@"
}

ctest_step() {  # PRESET CTEST_ARGUMENT…
  local title="Kiểm thử C++ ($1)" log=build/$1/Testing/Temporary/LastTest.log code=0
  say "$title"
  rm -f "$log"
  run_ctest "$@" || code=$?
  [[ -f $log ]] || : >"$log"
  count_step "$title" "$code" --ctest "$log"
}

npm_step() {  # TITLE SCRIPT: only when web/package.json has the script
  node -e 'process.exit(require("./web/package.json").scripts?.[process.argv[1]] ? 0 : 1)' "$2" || return 0
  step "$1" npm --prefix web run --silent "$2"
}

web_steps() {
  [[ -f web/package.json ]] || return 0
  need_packages web
  if web_is_stale; then step 'Dựng giao diện' build_web; else need_web_packages; fi
  npm_step 'Giao diện: kiểu' check
  npm_step 'Giao diện: kiểm thử đơn vị' test
  npm_step 'Giao diện: kiểm thử trong trình duyệt' test:browser
  npm_step 'Đăng nhập qua một nhà cung cấp danh tính thật' test:provider
}

dev_test() {
  local preset=dev modules='' everything=1
  while (($#)); do
    case $1 in
      --preset) preset=$2; everything=0; shift 2 ;;
      --modules) modules=$2; everything=0; shift 2 ;;
      --help) echo "$usage_test"; return ;;
      *) break ;;
    esac
  done
  (($# == 0)) || everything=0
  need_packages build test web
  local targets chosen=()
  mapfile -t targets < <(test_targets "$modules")
  [[ -z $modules ]] || chosen=(-R "^(${modules//,/|})\$")

  say "Biên dịch (build/$preset)"
  compile "$preset" "${targets[@]}" || fail 'Biên dịch không thành công.'
  start_postgres
  export LSAN_OPTIONS=suppressions=$PWD/tools/dev/leaks.txt:print_suppressions=0
  export ASAN_OPTIONS=detect_stack_use_after_return=1 UBSAN_OPTIONS=print_stacktrace=1
  export TSAN_OPTIONS=halt_on_error=1:second_deadlock_stack=1
  ctest_step "$preset" "${chosen[@]}" "$@"
  if ((everything)); then
    step 'Kiểm thử các phép kiểm tra mã nguồn' node --test --test-reporter=spec tests/checks/*.test.mjs
    web_steps
  fi
  finish
}
