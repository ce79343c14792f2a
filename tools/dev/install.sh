# shellcheck shell=bash
# Installs what is missing and nothing else.

# missing_packages KIND…: the packages of these kinds (tools/dev/packages.txt) that this machine lacks.
missing_packages() {
  local kind package command
  while read -r kind package command; do
    [[ -z $kind || $kind == '#'* || " $* " != *" $kind "* ]] && continue
    if [[ -n $command ]]; then
      command -v "$command" >/dev/null || echo "$package"
    else
      [[ $(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || echo "$package"
    fi
  done <tools/dev/packages.txt | sort -u
}

as_root() {
  if ((EUID == 0)); then "$@"; else sudo "$@"; fi
}

need_packages() {
  local missing
  mapfile -t missing < <(missing_packages "$@")
  ((${#missing[@]})) || return 0
  command -v apt-get >/dev/null || fail "Máy này không có apt-get. Hãy tự cài: ${missing[*]}"
  ((EUID == 0)) || command -v sudo >/dev/null || fail "Cần quyền root hoặc sudo để cài: ${missing[*]}"
  say "Cài gói còn thiếu: ${missing[*]}"
  as_root apt-get -q update </dev/null
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
    --no-install-recommends install "${missing[@]}" </dev/null
}

# The packages of web/, again only when the lock file changed.
need_web_packages() {
  [[ -f web/package-lock.json ]] || return 0
  local stamp=web/node_modules/.installed-from lock
  lock=$(sha256sum <web/package-lock.json)
  [[ -f $stamp && $(<"$stamp") == "$lock" ]] && return 0
  say 'Cài thư viện của giao diện (npm ci)'
  (cd web && npm ci --no-audit --no-fund </dev/null) || fail 'npm ci không thành công.'
  printf '%s\n' "$lock" >"$stamp"
}
