# Sourced by the programs that measure requests: a demo of its own on the release build at $site, nginx beside it at
# $files with what lies in $folder/files, and wrk for both. All of it ends with the program.
seconds=${1:-10}
folder=$(mktemp -d)
port=18080
nginx_port=18081
site=http://localhost:$port
files=http://127.0.0.1:$nginx_port
children=()
stop() {
    for child in "${children[@]}"; do kill "$child" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$folder"
}
trap stop EXIT
mkdir "$folder/files"

serve_demo() { # <words for the demo>, else a small one
    export HOMESTART_DATABASE=sqlite:$folder/homestart.db HOMESTART_PORT=$port HOMESTART_DEMO=true
    export HOMESTART_BASE_URL=$site HOMESTART_VAR_FOLDER=$folder HOMESTART_SECRET_FILE=$folder/secret
    export HOMESTART_ASSETS_FOLDER=build/release/assets HOMESTART_LOCALES_FOLDER=build/release/locales
    export HOMESTART_LOG_LEVEL=warning
    local homestart=build/release/src/app/homestart
    "$homestart" demo "${@:---size=small}" >/dev/null
    "$homestart" serve >"$folder/serve.log" 2>&1 &
    server=$!
    children+=($server)
    until curl -fs -o /dev/null "$site/sign-in"; do sleep 0.1; done
}

sign_in() { # <role> [<address>]; the cookie is $session
    until grep -q "^ *$1 " "$folder/serve.log"; do sleep 0.1; done
    local login email password token
    login=$(grep -m1 "^ *$1 " "$folder/serve.log" | grep -o '[^ ]*@example.*')
    email=${2:-${login%% *}}
    password=$(sed 's/^[^ ]* *//' <<<"$login")
    token=$(curl -fs -c "$folder/cookies" "$site/sign-in" | grep -o 'name="csrf" value="[^"]*"' | cut -d'"' -f4)
    curl -fs -o /dev/null -b "$folder/cookies" -c "$folder/cookies" -H "Sec-Fetch-Site: same-origin" \
        --data-urlencode "csrf=$token" --data-urlencode "email=$email" --data-urlencode "password=$password" "$site/sign-in"
    session=$(awk '$6 == "session" { print $7 }' "$folder/cookies")
    [ -n "$session" ] || { echo "$email could not sign in" >&2; exit 1; }
}

serve_files() { # one of them
    cat >"$folder/nginx.conf" <<CONF
pid $folder/nginx.pid; error_log $folder/nginx.log; daemon off; worker_processes 2;
events { worker_connections 512; }
http { access_log off; default_type text/html; server { listen 127.0.0.1:$nginx_port; root $folder/files; } }
CONF
    chmod -R a+rX "$folder"
    nginx -c "$folder/nginx.conf" &
    children+=($!)
    until curl -fs -o /dev/null "$files/$1"; do sleep 0.1; done
}

measure() { wrk -t1 -c64 -d"${seconds}s" --latency "$@" 2>/dev/null; }

report() { # <what>, from what wrk told
    awk -v what="$1" '/50%/ { p50 = $2 } /99%/ { p99 = $2 } /Requests\/sec/ { rate = $2 } /Non-2xx/ { wrong = ", " $0 }
        END { printf "%-36s %8.0f requests/s   p50 %8s   p99 %8s%s\n", what, rate, p50, p99, wrong }'
}

rate() { awk '/Requests\/sec/ { print $2 }'; }

compare() { # <what> <what wrk told of ours> <of nginx> <name of the file>
    report "homestart $1" <<<"$2"
    report "nginx, the same $(stat -c %s "$folder/files/$4") bytes" <<<"$3"
    echo "$(rate <<<"$2") $(rate <<<"$3")" | awk '{ printf "%-36s %8.2f of nginx\n\n", "ratio", $1 / $2 }'
}
