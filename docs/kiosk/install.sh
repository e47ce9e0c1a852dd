#!/bin/sh
# Makes a Debian 12 or 13 machine a kiosk of Tongda. Can be run again at any time: after a change here, or with a newer
# dist. Says what it does; stops at the first thing that goes wrong.
#
#   sudo sh docs/kiosk/install.sh /path/to/dist
#
# It wants a plain Debian without a desktop, its package sources, and a folder made by `cargo xtask dist`.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
dist=${1:-}

say() { printf '\n== %s\n' "$1"; }
stop() { printf 'install.sh: %s\n' "$1" >&2; exit "${2:-1}"; }

# Puts "name value" into a file of settings, once, in place of what the file says of that name. sed reads `&` and `\`
# in a value as its own; no value below has one.
setting() {
    if grep -q "^[[:space:]]*$2[[:space:]]" "$1"; then
        sed -i "s|^[[:space:]]*$2[[:space:]].*|$2 $3|" "$1"
    else
        printf '%s %s\n' "$2" "$3" >>"$1"
    fi
}

[ "$(id -u)" = 0 ] || stop "run me as root: sudo sh $0 /path/to/dist" 2
if [ ! -f "$dist/index.html" ] || [ ! -f "$dist/sw.js" ]; then
    stop "name the folder that cargo xtask dist made: sudo sh $0 /path/to/dist" 2
fi
# shellcheck source=/dev/null
. /etc/os-release
case "${ID:-}${VERSION_ID:-}" in
    debian12 | debian13) ;;
    *) stop "made for Debian 12 and 13; this is ${PRETTY_NAME:-another system}" ;;
esac
[ "$VERSION_ID" = 13 ] || echo "Debian 12: polyphonic characters (银行, 长大) are often read wrongly. Debian 13 reads more of them rightly."

say "Packages"
apt-get update
# xwayland: Debian 12's cage does not start without it, although it does not ask for it.
DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
    chromium chromium-l10n chromium-sandbox fonts-noto-cjk \
    cage xwayland wlr-randr libpam-systemd dbus dbus-user-session \
    espeak-ng espeak-ng-data speech-dispatcher speech-dispatcher-espeak-ng libspeechd2 alsa-utils \
    cups cups-client cups-filters ipp-usb \
    nginx python3 python3-evdev evtest

say "User tongda: no password, no shell"
id tongda >/dev/null 2>&1 || useradd --create-home --shell /usr/sbin/nologin tongda
passwd --lock tongda >/dev/null
usermod --append --groups audio,video,render tongda

say "The program, in /srv/tongda"
rm -rf /srv/tongda.new
mkdir -p /srv/tongda.new
cp -R "$dist/." /srv/tongda.new/
rm -rf /srv/tongda.old
if [ -d /srv/tongda ]; then mv /srv/tongda /srv/tongda.old; fi
mv /srv/tongda.new /srv/tongda
chown -R root:root /srv/tongda
chmod -R u=rwX,go=rX /srv/tongda

say "Settings of this machine, in /etc/tongda"
mkdir -p /etc/tongda
[ -f /etc/tongda/kiosk.json ] || install -m 644 "$here/kiosk.json" /etc/tongda/kiosk.json
[ -f /etc/tongda/machine ] || printf '%s\n' \
    '# Upright screen: rotate=90 or rotate=270 (Debian 13; on Debian 12 see docs/kiosk.md).' \
    'rotate=' >/etc/tongda/machine
python3 -m json.tool /etc/tongda/kiosk.json >/dev/null || stop "/etc/tongda/kiosk.json is not JSON"

say "Web server, for this machine only"
install -m 644 "$here/../deploy/nginx/maps.conf" /etc/nginx/conf.d/tongda-maps.conf
install -m 644 "$here/../deploy/nginx/tongda.conf" /etc/nginx/snippets/tongda.conf
install -m 644 "$here/nginx.conf" /etc/nginx/sites-available/tongda
ln -sf /etc/nginx/sites-available/tongda /etc/nginx/sites-enabled/tongda
rm -f /etc/nginx/sites-enabled/default
nginx -t
systemctl enable nginx
systemctl restart nginx

say "Policies of the browser"
mkdir -p /etc/chromium/policies/managed
install -m 644 "$here/policies.json" /etc/chromium/policies/managed/tongda.json

say "The Chinese voice"
# A copy of the voices without the variants (they make a list of 13 000, which takes the browser seconds) and with one
# Mandarin voice that says which language it speaks. Debian 12's own reads the tone as an English number.
data=$(find /usr/lib /usr/share -type d -name espeak-ng-data -print -quit)
[ -n "$data" ] || stop "espeak-ng-data is not where Debian puts it"
voices=/usr/local/lib/tongda/voices/espeak-ng-data
rm -rf "$voices"
mkdir -p "$(dirname "$voices")"
cp -R "$data" "$voices"
rm -rf "$voices/voices/!v" "$voices/voices/mb" "$voices/lang/sit/cmn-Latn-pinyin"
install -m 644 "$here/mandarin.voice" "$voices/lang/sit/cmn"
sound=$(ESPEAK_DATA_PATH=$(dirname "$voices") espeak-ng -v zh -q -x '您')
case "$sound" in
    *"n'i35n"*) ;;
    *) stop "the Chinese voice does not work: 您 gives $sound" ;;
esac
setting /etc/speech-dispatcher/speechd.conf AudioOutputMethod '"alsa"'
setting /etc/speech-dispatcher/speechd.conf DefaultModule espeak-ng
# From level 4 on, the texts that are spoken would be in the log.
setting /etc/speech-dispatcher/speechd.conf LogLevel 0
# Debian 13 starts speech-dispatcher by a socket of the user, which does not hand on the environment of the browser.
mkdir -p /etc/systemd/user/speech-dispatcher.service.d
printf '[Service]\nEnvironment=ESPEAK_DATA_PATH=%s\n' "$(dirname "$voices")" \
    >/etc/systemd/user/speech-dispatcher.service.d/tongda.conf

say "Printing: jobs are not kept"
setting /etc/cups/cupsd.conf PreserveJobHistory No
setting /etc/cups/cupsd.conf PreserveJobFiles No
setting /etc/cups/cupsd.conf LogLevel error
setting /etc/cups/cupsd.conf AccessLogLevel config
systemctl enable cups
systemctl restart cups

say "Start at power-on, a fresh start every night, the headphone socket"
install -m 755 "$here/start.sh" /usr/local/lib/tongda/start
install -m 755 "$here/headphones.py" /usr/local/lib/tongda/headphones
install -m 644 "$here/pam" /etc/pam.d/tongda-kiosk
for unit in tongda-kiosk.service tongda-fresh.service tongda-fresh.timer tongda-headphones.service; do
    install -m 644 "$here/$unit" "/etc/systemd/system/$unit"
done
printf 'uinput\n' >/etc/modules-load.d/tongda.conf
modprobe uinput || echo "uinput is missing: the headphone socket gives no key press (see docs/kiosk.md)"
systemctl daemon-reload
systemctl mask ctrl-alt-del.target sleep.target suspend.target hibernate.target hybrid-sleep.target
systemctl set-default graphical.target
systemctl enable tongda-kiosk.service tongda-fresh.timer tongda-headphones.service
systemctl start tongda-fresh.timer
systemctl restart tongda-headphones.service

say "Done"
if lpstat -p tongda >/dev/null 2>&1; then :; else
    echo "No printer with the name tongda yet: docs/kiosk.md, Printing."
fi
echo "Set /etc/tongda/kiosk.json, then restart the machine."
