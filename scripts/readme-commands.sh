#!/usr/bin/env bash
# Run a command as README.md prints it: the first (`build`) or the second
# (`test`) line of its first block of shell code, so that the two cannot differ.
set -euo pipefail
cd "$(dirname "$0")/.."
case ${1:-} in
  build) number=1 ;;
  test) number=2 ;;
  *) echo 'Usage: readme-commands.sh build|test' >&2; exit 2 ;;
esac
command=$(awk '/^```sh$/ {inside = 1; next} /^```$/ {exit} inside && !/^#/ && NF' README.md | sed -n "${number}p")
echo "+ $command"
eval "$command"
