# Sourced by bin/run and bin/db: where the demo lives. Every setting is explained in docs/operations.md.
export HOMESTART_DATABASE=${HOMESTART_DATABASE:-sqlite:var/homestart.db}
export HOMESTART_PORT=${HOMESTART_PORT:-8080}
export HOMESTART_BASE_URL=${HOMESTART_BASE_URL:-http://localhost:$HOMESTART_PORT}
export HOMESTART_DEMO=true
export HOMESTART_CAUGHT_MAIL_FOLDER=var/mail
export HOMESTART_ASSETS_FOLDER=build/release/assets
export HOMESTART_LOCALES_FOLDER=build/release/locales
export homestart=build/release/src/app/homestart
