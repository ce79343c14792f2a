# shellcheck shell=bash
# From a fresh clone to a running program.

# Loaded beside and moved into place, so that a load cut short never looks like a finished one.
load_example() {  # DIRECTORY
  [[ -d $1 && -n $(ls -A "$1") ]] && return 0
  say "Nạp dữ liệu ví dụ kontum-2024 vào $1 (số liệu minh họa)"
  local loading=$1.loading
  rm -rf "$loading"
  build/release/ntm init --data "$loading" --example kontum-2024 || fail 'Không nạp được dữ liệu ví dụ.'
  if [[ -d $1 ]]; then rmdir "$1"; fi
  mv "$loading" "$1"
}

dev_run() {
  local data=./var port=8080
  while (($#)); do
    case $1 in
      --data) data=$2; shift 2 ;;
      --port) port=$2; shift 2 ;;
      *) fail "./dev run [--data THƯ_MỤC] [--port CỔNG]; không hiểu: $1" ;;
    esac
  done
  build_if_changed
  load_example "$data"
  say "Mở http://localhost:$port bằng trình duyệt; Ctrl+C để dừng"
  exec build/release/ntm serve --data "$data" --port "$port"
}
