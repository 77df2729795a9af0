#!/usr/bin/env bash
# The step of action.yml: turns MTLINT_ACTION_* into a call of mtlint. Runs with bash 3.2, which macOS has.
set -euo pipefail

fail() {
  echo "::error title=mtlint::$1"
  echo "exit-code=2" >>"$GITHUB_OUTPUT"
  exit 2
}

# Adds the lines of a text that are not blank to `arguments`, each as one argument.
add_lines() {
  local line
  while IFS= read -r line || [ -n "$line" ]; do
    line=${line%$'\r'}
    line=${line#"${line%%[![:space:]]*}"}
    line=${line%"${line##*[![:space:]]}"}
    if [ -n "$line" ]; then arguments+=("$line"); fi
  done <<<"$1"
}

case ${MTLINT_ACTION_ISOLATED:-false} in
  true | false) isolated=${MTLINT_ACTION_ISOLATED:-false} ;;
  *) fail "isolated must be true or false" ;;
esac
# What runs with the rights of this repository must not run what a stranger wrote.
case ${GITHUB_EVENT_NAME:-} in
  pull_request_target | workflow_run | issue_comment) isolated=true ;;
esac

annotations=false
summary=false
sarif=false
for report in ${MTLINT_ACTION_REPORT//,/ }; do
  case $report in
    annotations) annotations=true ;;
    summary) summary=true ;;
    sarif) sarif=true ;;
    *) fail "report must hold annotations, summary or sarif only" ;;
  esac
done

arguments=()
step_summary=${GITHUB_STEP_SUMMARY:-}
# The format github writes the summary of the step too, where it finds this variable.
unset GITHUB_STEP_SUMMARY
if [ "$annotations" = true ]; then
  arguments+=(--format github)
  if [ "$summary" = true ] && [ -n "$step_summary" ]; then export GITHUB_STEP_SUMMARY=$step_summary; fi
else
  arguments+=(--format compact)
  if [ "$summary" = true ] && [ -n "$step_summary" ]; then
    markdown=$RUNNER_TEMP/mtlint-summary.md
    arguments+=(--format "markdown=$markdown")
  fi
fi
if [ "$sarif" = true ]; then
  file=$RUNNER_TEMP/mtlint-${GITHUB_ACTION:-step}.sarif
  arguments+=(--format "sarif=$file")
fi
if [ "$isolated" = true ]; then arguments+=(--isolated); fi
if [ -n "$MTLINT_ACTION_SINCE" ]; then arguments+=(--since="$MTLINT_ACTION_SINCE"); fi
if [ -n "$MTLINT_ACTION_FAIL_ON" ]; then arguments+=(--fail-on="$MTLINT_ACTION_FAIL_ON"); fi
add_lines "$MTLINT_ACTION_ARGS"
# What looks like a flag among the paths is a path.
arguments+=(--)
add_lines "$MTLINT_ACTION_PATHS"

if [ "$isolated" = true ]; then
  # The checkout may bring a mtlint of its own, or an .npmrc that says where npm gets it from.
  home=$RUNNER_TEMP/mtlint-isolated
  mkdir -p "$home"
  (cd "$home" && npm install --no-save --no-audit --no-fund --ignore-scripts --prefix "$home" "mtlint@${MTLINT_ACTION_VERSION:-latest}" >&2) \
    || fail "mtlint could not be installed from npm"
  command=(node "$home/node_modules/mtlint/dist/src/bin.js")
elif [ -n "$MTLINT_ACTION_VERSION" ]; then
  command=(npx --yes "mtlint@$MTLINT_ACTION_VERSION")
elif [ -e node_modules/.bin/mtlint ]; then
  command=(npx --no-install mtlint)
else
  command=(npx --yes mtlint)
fi

# Names of files must not be read as commands of the runner, which only the format github escapes.
token=mtlint-$RANDOM$RANDOM$RANDOM
if [ "$annotations" = false ]; then echo "::stop-commands::$token"; fi
code=0
"${command[@]}" "${arguments[@]}" || code=$?
if [ "$annotations" = false ]; then echo "::$token::"; fi

if [ -n "${markdown:-}" ] && [ -e "$markdown" ]; then cat "$markdown" >>"$step_summary"; fi
if [ -n "${file:-}" ] && [ -e "$file" ]; then echo "sarif=$file" >>"$GITHUB_OUTPUT"; fi
echo "exit-code=$code" >>"$GITHUB_OUTPUT"
exit "$code"
