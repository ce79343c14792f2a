# shellcheck shell=bash
# Puts the program, its data and pages into a .deb, and tries the package in a scratch root.

usage_package='./dev package [--test]'
package_folder=build/package

# What a package holds beside the program, under the stage.
stage_files() {  # STAGE VERSION
  local stage=$1 version=$2 documents=$1/usr/share/doc/ntm
  install -Dm755 build/release/ntm "$stage/usr/bin/ntm"
  strip --strip-unneeded "$stage/usr/bin/ntm"
  mkdir -p "$stage/usr/share/ntm/web" "$documents"
  cp -R data "$stage/usr/share/ntm/data"
  cp -R web/dist/. "$stage/usr/share/ntm/web"
  install -Dm644 packaging/default "$stage/etc/default/ntm"
  install -Dm644 -t "$stage/lib/systemd/system" packaging/ntm.service packaging/ntm-backup.service packaging/ntm-backup.timer
  install -Dm644 packaging/copyright "$documents/copyright"
  install -m644 docs/operations.md docs/huong-dan.md "$documents"
  gzip -9n <CHANGELOG.md >"$documents/changelog.gz"
  mkdir -p "$stage/usr/share/man/man1"
  build/release/ntm help | node tools/dev/man.mjs "$version" | gzip -9n >"$stage/usr/share/man/man1/ntm.1.gz"
  chmod -R u=rwX,go=rX "$stage"
}

# The packages whose libraries the program loads, with the versions that it needs.
depends_of() {  # PROGRAM
  local folder
  folder=$(mktemp -d)
  mkdir "$folder/debian"
  printf 'Source: ntm\n\nPackage: ntm\nArchitecture: any\n' >"$folder/debian/control"
  (cd "$folder" && dpkg-shlibdeps -O "$1" 2>/dev/null) | sed -n 's/^shlibs:Depends=//p'
  rm -rf "$folder"
}

write_control() {  # STAGE VERSION
  local stage=$1 version=$2 depends size
  depends=$(depends_of "$(realpath "$stage/usr/bin/ntm")")
  [[ -n $depends ]] || fail 'Không tính được các gói mà chương trình cần (dpkg-shlibdeps).'
  size=$(du -sk --exclude=DEBIAN "$stage" | cut -f1)
  mkdir -p "$stage/DEBIAN"
  sed -e "s|@VERSION@|$version|; s|@ARCHITECTURE@|$(dpkg --print-architecture)|" \
    -e "s|@SIZE@|$size|; s|@DEPENDS@|$depends|" packaging/control.in >"$stage/DEBIAN/control"
  echo /etc/default/ntm >"$stage/DEBIAN/conffiles"
  install -m755 packaging/scripts/* "$stage/DEBIAN"
  (cd "$stage" && find usr lib -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
}

# The same sources give the same bytes: times are those of the last commit.
build_deb() {  # STAGE FILE
  local at
  at=$(git log -1 --format=%ct 2>/dev/null || date +%s)
  SOURCE_DATE_EPOCH=$at dpkg-deb --root-owner-group -Zxz --build "$1" "$2" >/dev/null
}

dev_package() {
  local is_test=0
  case ${1:-} in
    '') ;;
    --test) is_test=1 ;;
    *) fail "$usage_package; không hiểu: $1" ;;
  esac
  need_packages build web package
  build_if_changed
  local version stage=$package_folder/stage file
  version=$(build/release/ntm version) || fail 'Chương trình không nói được phiên bản.'
  file=$package_folder/ntm_${version}_$(dpkg --print-architecture).deb
  rm -rf "$stage"
  stage_files "$stage" "$version" && write_control "$stage" "$version" && build_deb "$stage" "$file" ||
    fail 'Đóng gói không thành công.'
  if ((is_test)); then tools/dev/package_test.sh "$file"; else echo "$file"; fi
}
