#!/usr/bin/env bash
# Installs a package into a scratch root, uses it, upgrades, removes and purges it there.
#   tools/dev/package_test.sh FILE.deb
# Closes with 'N passed, N failed'. Nothing outside the scratch root is changed.
set -uo pipefail
package=$(realpath "$1")
work=$(mktemp -d -t ntm-package.XXXXXX)
root=$work/root
passed=0 failed=0 server=''

leave() {
  [[ -z $server ]] || kill "$server" 2>/dev/null
  rm -rf "$work"
}
trap leave EXIT

# check TITLE COMMAND…
check() {
  local title=$1
  shift
  if "$@" >"$work/said" 2>&1; then
    passed=$((passed + 1))
    echo "✓ $title"
  else
    failed=$((failed + 1))
    echo "✗ $title"
    sed 's/^/    /' "$work/said"
  fi
}

# dpkg with its own list of packages in the scratch root. What the package depends on stands on this machine, not in
# that root; scripts run from here with DPKG_ROOT set.
scratch_dpkg() {
  local options=(--root="$root" --force-script-chrootless --force-depends --force-not-root --no-triggers)
  if ((EUID == 0)); then dpkg "${options[@]}" "$@"; else fakeroot dpkg "${options[@]}" "$@"; fi
}

status_of() { dpkg-query --admindir="$root/var/lib/dpkg" -W -f "$1" ntm 2>/dev/null; }
is_status() { [[ $(status_of '${db:Status-Status}') == "$1" ]]; }
is_version() { [[ $(status_of '${Version}') == "$1" ]]; }
is_absent() { [[ ! -e $root$1 ]]; }
has_mode() { [[ $(stat -c %a "$root$1") == "$2" ]]; }
ntm() { "$root/usr/bin/ntm" "$@"; }
state() { ntm state-hash --data "$root/var/lib/ntm"; }
is_same_state() { [[ $(state) == "$1" ]]; }

start_server() {
  "$root/usr/bin/ntm" serve --port 0 --data "$root/var/lib/ntm" >"$work/serving" 2>"$work/log" &
  server=$!
  for _ in {1..100}; do
    port=$(sed -n 's|.*localhost:\([0-9]*\).*|\1|p' "$work/serving")
    [[ -n $port ]] && return 0
    kill -0 "$server" 2>/dev/null || break
    sleep 0.1
  done
  cat "$work/log"
  return 1
}

stop_server() {
  kill "$server"
  wait "$server"
  local code=$?
  server=''
  return "$code"
}

# page PATH WORDS: the answer holds the words.
page() {
  node -e 'fetch(process.argv[1]).then((r) => r.text()).then((t) => { if (!t.includes(process.argv[2])) { console.log(t.slice(0, 500)); process.exit(1); } })' \
    "http://localhost:$port$1" "$2"
}

# The same package with a higher number.
make_newer() {
  dpkg-deb -R "$package" "$work/newer" && sed -i "s/^Version: .*/Version: $newer/" "$work/newer/DEBIAN/control" &&
    dpkg-deb --root-owner-group -Znone --build "$work/newer" "$work/newer.deb"
}

make_root() {
  mkdir -p "$root/var/lib/dpkg/"{info,updates} "$root/etc" && touch "$root/var/lib/dpkg/"{status,available} &&
    printf 'root:x:0:0::/nonexistent:/bin/sh\n' >"$root/etc/passwd" && printf 'root:x:0:\n' >"$root/etc/group" &&
    touch "$root/etc/shadow" "$root/etc/gshadow" && cp /etc/login.defs "$root/etc/"
}

is_well_hardened() { systemd-analyze security --offline=true --threshold=20 "$root/lib/systemd/system/$1"; }
manual_is_clean() { [[ -z $(man --warnings -E UTF-8 -l "$root/usr/share/man/man1/ntm.1.gz" 2>&1 >/dev/null) ]]; }
names_what_it_needs() { dpkg-deb -f "$package" Depends | grep -q 'libsqlite3-0.*libyaml-cpp'; }

version=$(dpkg-deb -f "$package" Version)
newer=$version+upgrade
make_root || exit 1

check 'gói nêu đủ các thư viện cần có' names_what_it_needs
check 'cài vào một gốc trống' scratch_dpkg -i "$package"
check 'đã cài' is_status installed
check 'có tài khoản riêng' grep -q '^ntm:.*/usr/sbin/nologin$' "$root/etc/passwd"
check 'thư mục dữ liệu chỉ của riêng nó' has_mode /var/lib/ntm 700
check 'thư mục sao lưu chỉ của riêng nó' has_mode /var/backups/ntm 700
if command -v systemd-analyze >/dev/null; then
  check 'dịch vụ được rào chắn' is_well_hardened ntm.service
  check 'dịch vụ sao lưu được rào chắn' is_well_hardened ntm-backup.service
fi
if command -v man >/dev/null; then check 'trang hướng dẫn không có lỗi' manual_is_clean; fi

check 'chuẩn bị dữ liệu' ntm init --data "$root/var/lib/ntm" --example kontum-2024
check 'chạy từ nơi đã cài' start_server
check 'trả lời' page /healthz '"ok"'
check 'có trang đầu' page / '<title'
check 'dừng êm' stop_server
check 'sao lưu hằng đêm' ntm backup --data "$root/var/lib/ntm" --nightly "$root/var/backups/ntm"
before=$(state)

check 'làm gói có số cao hơn' make_newer
check 'nâng cấp' scratch_dpkg -i "$work/newer.deb"
check 'đã là phiên bản mới' is_version "$newer"
check 'dữ liệu còn nguyên sau khi nâng cấp' is_same_state "$before"
check 'chạy lại' start_server
check 'vẫn có trang đầu' page / '<title'
check 'dừng êm lần nữa' stop_server

check 'gỡ' scratch_dpkg -r ntm
check 'chương trình đã đi' is_absent /usr/bin/ntm
check 'trang web đã đi' is_absent /usr/share/ntm
check 'dữ liệu ở lại khi gỡ' test -s "$root/var/lib/ntm/ntm.db"
check 'xóa sạch' scratch_dpkg -P ntm
check 'dữ liệu đã đi' is_absent /var/lib/ntm
check 'cài đặt đã đi' is_absent /etc/default/ntm
check 'tài khoản đã đi' test -z "$(grep '^ntm:' "$root/etc/passwd")"
check 'bản sao lưu ở lại' test -n "$(ls "$root/var/backups/ntm")"
check 'không còn gì khác' test -z "$(find "$root" -name '*ntm*' -not -path "$root/var/backups/*" -not -path "$root/var/lib/dpkg/*")"

printf '\n%d passed, %d failed\n' "$passed" "$failed"
((failed == 0))
