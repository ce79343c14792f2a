# shellcheck shell=bash
# What is checked without running the program, and the formatter.

cpp_files() { find src bench tests fuzz -name '*.h' -o -name '*.cpp' 2>/dev/null | sort; }

dev_format() {
  need_packages check
  local files
  mapfile -t files < <(cpp_files)
  ((${#files[@]})) || return 0
  if [[ ${1:-} == --check ]]; then
    unformatted "${files[@]}"
  else
    clang-format -i "${files[@]}"
  fi
}

# Names the files that ./dev format would change; fails when there is one.
unformatted() {
  local found
  found=$(clang-format --dry-run "$@" 2>&1 | sed -n 's|^\([^: ]*\):[0-9]*:[0-9]*: warning.*|\1: cần ./dev format|p' | sort -u)
  [[ -z $found ]] || { printf '%s\n' "$found"; return 1; }
}

dev_coverage() { node tools/checks/coverage.mjs "$@"; }

# The symbol check reads the rules' archives, clang-tidy the compile commands.
build_for_check() { compile dev all; }

dev_check() {
  need_packages build check web
  step 'Các include và thứ tự mô-đun' node tools/checks/includes.mjs
  step 'Không tệp nào đứng ngoài mục tiêu' node tools/checks/targets.mjs
  step 'Kho mã: cỡ tệp, hàm, đường dẫn, chữ' node tools/checks/repository.mjs
  step 'docs/coverage.md còn đúng' dev_coverage --check
  step 'docs/asvs.md: dòng nào cũng có lời đáp' node tools/checks/asvs.mjs
  step 'Định dạng (clang-format)' dev_format --check
  step 'Biên dịch (build/dev)' build_for_check
  step 'Quy tắc không có tác dụng phụ' node tools/checks/purity.mjs build/dev
  step 'clang-tidy' node tools/checks/tidy.mjs build/dev "$@"
  finish
}
