# Sourced by bin/test and bin/check. Runs parts one after the other: one line for each, the output of those that
# fail, and at the end how many tests passed and failed.
#
#     part "layers" tools/check_layers.py      a check counts as one test
#     tests "C++ on SQLite" ./homestart_tests  a test program counts its own: doctest, unittest, node --test
#     tests_beside "C++ on SQLite" ./homestart_tests   the same, while the parts after it run
#     await_beside                             reports the tests that ran beside
#     finish                                   prints "123 passed, 0 failed"; gives 1 when anything failed

passed=0
failed=0
log=$(mktemp)
log_beside=$(mktemp)
trap 'rm -f "$log" "$log_beside"' EXIT

# The numbers that are left of the log, added up.
sum_of() { # <pattern of whole lines> <pattern of what holds the number>
    { grep -E "$1" "$log" || true; } | { grep -oE "$2" || true; } | { grep -oE '[0-9]+' || true; } |
        awk '{ sum += $1 } END { print sum + 0 }'
}

tests_run() {
    sum_of '^(\[doctest\] test cases:|Ran [0-9]+ tests? in |# tests [0-9]+$)' '(cases: +|Ran |# tests )[0-9]+'
}

tests_failed() {
    sum_of '^(\[doctest\] test cases:|FAILED \(|# (fail|cancelled) )' '[0-9]+ failed|(failures=|errors=|fail |cancelled )[0-9]+'
}

report() { # <name> <number run> <number failed> <seconds>
    passed=$((passed + $2 - $3))
    failed=$((failed + $3))
    if [ "$3" = 0 ]; then
        printf '%-44s %5d ok    %4d s\n' "$1" "$2" "$4"
    else
        printf '%-44s %5d of %d FAILED   %d s\n' "$1" "$3" "$2" "$4"
        sed 's/^/    /' "$log"
    fi
}

part() { # <name> <command>...
    local name=$1 status=0 start=$SECONDS
    "${@:2}" >"$log" 2>&1 || status=$?
    report "$name" 1 $((status != 0)) $((SECONDS - start))
    return "$status"
}

# A crash counts as one more failed test; so does a program that ran none.
report_tests() { # <name> <exit status> <seconds>
    local run wrong
    run=$(tests_run)
    wrong=$(tests_failed)
    if [ "$wrong" = 0 ] && { [ "$2" != 0 ] || [ "$run" = 0 ]; }; then
        run=$((run + 1))
        wrong=1
    fi
    report "$1" "$run" "$wrong" "$3"
}

tests() { # <name> <command>...
    local name=$1 status=0 start=$SECONDS
    "${@:2}" >"$log" 2>&1 || status=$?
    report_tests "$name" "$status" $((SECONDS - start))
}

tests_beside() { # <name> <command>...
    name_beside=$1 start_beside=$SECONDS
    "${@:2}" >"$log_beside" 2>&1 &
    process_beside=$!
}

await_beside() {
    local status=0 log=$log_beside
    wait "$process_beside" || status=$?
    report_tests "$name_beside" "$status" $((SECONDS - start_beside))
}

finish() {
    printf '\n%d passed, %d failed\n' "$passed" "$failed"
    [ "$failed" = 0 ]
}
