# shellcheck shell=bash
# A private PostgreSQL for one test run: own folder, spare loopback port, nothing kept.

postgres_bin=/usr/lib/postgresql/15/bin
postgres_home=''

# PostgreSQL refuses to run as root.
as_postgres() {
  if ((EUID == 0)); then (cd / && runuser -u postgres -- "$@"); else "$@"; fi
}

stop_postgres() {
  [[ -n $postgres_home ]] || return 0
  as_postgres "$postgres_bin/pg_ctl" -D "$postgres_home/data" -m immediate stop >/dev/null 2>&1
  rm -rf "$postgres_home"
  postgres_home=''
}

try_port() {  # PORT
  local settings="-c listen_addresses=127.0.0.1 -c port=$1 -c unix_socket_directories=$postgres_home"
  settings+=' -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=200'
  as_postgres "$postgres_bin/pg_ctl" -D "$postgres_home/data" -l "$postgres_home/log" -w -t 60 \
    -o "$settings" start >/dev/null 2>&1
}

# Sets NTM_TEST_POSTGRES. What listens on a port already makes the start fail, and the next is tried.
start_postgres() {
  postgres_home=$(mktemp -d -t ntm-postgres.XXXXXX)
  trap stop_postgres EXIT
  trap 'exit 130' INT TERM
  if ((EUID == 0)); then chown postgres "$postgres_home"; fi
  as_postgres "$postgres_bin/initdb" -D "$postgres_home/data" -U ntm -A trust -E UTF8 --locale=C --no-sync \
    >/dev/null || fail 'initdb không thành công.'
  local port
  for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 12000))
    if try_port "$port"; then
      export NTM_TEST_POSTGRES=postgresql://ntm@127.0.0.1:$port/postgres
      return 0
    fi
  done
  cat "$postgres_home/log" >&2
  fail 'Không khởi động được PostgreSQL cho kiểm thử.'
}
