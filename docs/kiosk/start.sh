#!/bin/sh
# What cage shows: the screen turned as /etc/tongda/machine says, then the browser in its place.
set -eu

rotate=
if [ -r /etc/tongda/machine ]; then
    # shellcheck source=/dev/null
    . /etc/tongda/machine
fi
if [ -n "$rotate" ]; then
    output=$(wlr-randr | sed -n '1s/ .*//p')
    wlr-randr --output "$output" --transform "$rotate" || echo "the screen could not be turned" >&2
fi

exec chromium \
    --ozone-platform=wayland \
    --user-data-dir="$RUNTIME_DIRECTORY/profile" \
    --kiosk --kiosk-printing \
    --enable-speech-dispatcher \
    --autoplay-policy=no-user-gesture-required \
    --disable-pinch --overscroll-history-navigation=0 \
    --noerrdialogs --disable-session-crashed-bubble --hide-crash-restore-bubble \
    --disable-breakpad --no-first-run --no-default-browser-check \
    --password-store=basic \
    'http://127.0.0.1/?kiosk'
