# shellcheck shell=bash
# How the parts of ./dev speak and decide whether something is up to date.

if [[ -t 1 ]]; then bold=$'\e[1m' plain=$'\e[0m'; else bold='' plain=''; fi

say() { printf '%s▸ %s%s\n' "$bold" "$*" "$plain"; }

fail() {
  printf '✗ %s\n' "$*" >&2
  exit 1
}

# changed_since STAMP PATH…: true when anything under the paths is newer than the stamp.
# Folders count too, so a deleted file is noticed.
changed_since() {
  local stamp=$1
  shift
  [[ -e $stamp ]] || return 0
  [[ -n $(find "$@" -newer "$stamp" -print -quit 2>/dev/null) ]]
}

# stamped STAMP COMMAND…: runs the command; on success leaves a stamp with the time of the start,
# so that an edit made meanwhile counts as new.
stamped() {
  local stamp=$1
  shift
  mkdir -p "$(dirname "$stamp")"
  touch "$stamp.started"
  "$@" || return
  mv -f "$stamp.started" "$stamp"
}

# Compiled files are found again in another clone of the project on the same machine.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
