# Sourced by bin/run and bin/db: where the demo lives. Every setting is explained in docs/operations.md.
export HOMESTART_DATABASE=${HOMESTART_DATABASE:-sqlite:var/homestart.db}
export HOMESTART_LISTEN=${HOMESTART_LISTEN:-127.0.0.1:8080}
export HOMESTART_BASE_URL=${HOMESTART_BASE_URL:-http://localhost:8080}
export HOMESTART_DEMO=true
export HOMESTART_CAUGHT_MAIL=var/mail
export HOMESTART_ASSETS=build/release/assets
export HOMESTART_LOCALES=build/release/locales
export homestart=build/release/src/app/homestart
