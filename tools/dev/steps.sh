# shellcheck shell=bash
# Runs steps to the end, whatever fails, and counts what passed.

passed=0 failed=0 skipped=0 failed_steps=()

# count_step TITLE EXIT_CODE [--ctest] LOG
count_step() {
  local title=$1 code=$2 p f s
  shift 2
  read -r p f s < <(node tools/dev/count.mjs --exit "$code" "$@")
  passed=$((passed + p)) failed=$((failed + f)) skipped=$((skipped + s))
  ((f == 0)) || failed_steps+=("$title")
}

# step TITLE COMMAND…: shows what the command prints.
step() {
  local title=$1 log code
  shift
  say "$title"
  log=$(mktemp)
  "$@" </dev/null 2>&1 | tee "$log"
  code=${PIPESTATUS[0]}
  count_step "$title" "$code" "$log"
  rm -f "$log"
}

# The closing line, and the exit code of the whole run.
finish() {
  ((${#failed_steps[@]} == 0)) || printf '✗ Chưa đạt: %s\n' "${failed_steps[@]}"
  printf '\n%d passed, %d failed' "$passed" "$failed"
  ((skipped == 0)) || printf ', %d skipped' "$skipped"
  printf '\n'
  ((failed == 0))
}
