#!/usr/bin/python3
"""Presses F6 each time a plug goes into the headphone socket or comes out.

Chromium says nothing to a page about a plug in a built-in socket. The sound driver of Linux does say it, to whoever
reads its input device; this program does, and passes it on as a key. Sockets that the driver does not report cannot be
helped here: give the person a key instead.
"""

import selectors
import sys

from evdev import InputDevice, UInput, ecodes, list_devices

KEY = ecodes.KEY_F6


def sockets():
    """The input devices that report a headphone plug."""
    devices = [InputDevice(path) for path in list_devices()]
    return [d for d in devices if ecodes.SW_HEADPHONE_INSERT in d.capabilities().get(ecodes.EV_SW, [])]


def main():
    found = sockets()
    if not found:
        print("No socket of this machine reports a plug; see docs/kiosk.md.", file=sys.stderr)
        return 0
    selector = selectors.DefaultSelector()
    for device in found:
        selector.register(device, selectors.EVENT_READ)
    with UInput({ecodes.EV_KEY: [KEY]}, name="Tongda headphone socket") as keyboard:
        while True:
            for ready, _ in selector.select():
                for event in ready.fileobj.read():
                    if event.type == ecodes.EV_SW and event.code == ecodes.SW_HEADPHONE_INSERT:
                        for value in (1, 0):
                            keyboard.write(ecodes.EV_KEY, KEY, value)
                            keyboard.syn()


if __name__ == "__main__":
    sys.exit(main())
