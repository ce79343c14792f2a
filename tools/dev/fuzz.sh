# shellcheck shell=bash
# Builds the fuzzers and runs one after the other, each from its kept corpus.

usage_fuzz='./dev fuzz [--seconds N] [--keep] [tên …]; --keep: giữ các đầu vào mới vào fuzz/corpus'

fuzz_names() { sed -n 's/^ntm_fuzz(\([a-z_]*\) .*/\1/p' fuzz/CMakeLists.txt; }

# run_fuzzer NAME SECONDS: new inputs go to build/fuzz/new, findings to build/fuzz/found, what it says to build/fuzz.
run_fuzzer() {
  local name=$1 seconds=$2 new=build/fuzz/new/$1 log=build/fuzz/$1.log dictionary=fuzz/dictionaries/$1.txt options=()
  mkdir -p "$new" build/fuzz/found
  [[ -f $dictionary ]] && options+=("-dict=$dictionary")
  if UBSAN_OPTIONS=print_stacktrace=1 "build/fuzz/fuzz/fuzz_$name" "${options[@]}" -max_total_time="$seconds" \
    -timeout=10 -rss_limit_mb=2048 -max_len=8192 -print_final_stats=1 -verbosity=0 -print_funcs=0 \
    -artifact_prefix="build/fuzz/found/$name-" "$new" "fuzz/corpus/$name" >"$log" 2>&1; then
    sed -n 's/^stat::number_of_executed_units: *\([0-9]*\)/  \1 đầu vào, không lỗi/p' "$log"
  else
    tail -60 "$log"
    return 1
  fi
}

# The fewest and smallest inputs that reach as much as all of them.
keep_corpus() {  # NAME
  local name=$1 least
  least=$(mktemp -d)
  "build/fuzz/fuzz/fuzz_$name" -set_cover_merge=1 -use_counters=0 -max_len=2048 "$least" "fuzz/corpus/$name" "build/fuzz/new/$name" 2>/dev/null &&
    rm -rf "fuzz/corpus/$name" && mv "$least" "fuzz/corpus/$name" && chmod 755 "fuzz/corpus/$name"
}

dev_fuzz() {
  local seconds=600 is_kept=0 names=() name
  while (($#)); do
    case $1 in
      --seconds) seconds=${2:?$usage_fuzz}; shift 2 ;;
      --keep) is_kept=1; shift ;;
      --help) echo "$usage_fuzz"; return ;;
      -*) fail "$usage_fuzz; không hiểu: $1" ;;
      *) names+=("$1"); shift ;;
    esac
  done
  need_packages build fuzz
  ((${#names[@]})) || mapfile -t names < <(fuzz_names)
  for name in "${names[@]}"; do
    [[ -f fuzz/$name.cpp ]] || fail "Không có bộ fuzz '$name'. Hiện có: $(fuzz_names | tr '\n' ' ')"
  done
  say 'Biên dịch bộ fuzz (build/fuzz)'
  unset CI # what this compiler warns of is not what is looked for
  compile fuzz "${names[@]/#/fuzz_}" || fail 'Biên dịch không thành công.'
  for name in "${names[@]}"; do
    step "fuzz $name ($seconds s)" run_fuzzer "$name" "$seconds"
    ((is_kept)) && keep_corpus "$name"
  done
  finish
}
