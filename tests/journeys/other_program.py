"""other_program.py copy FILE | drag FILE   another program on the desktop: it has copied the text of FILE, or its little window in the corner is FILE, to be dragged away.
Says "ready" and stays until it is ended."""
import pathlib
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("Gdk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402

what, file = sys.argv[1], pathlib.Path(sys.argv[2])
if what == "copy":
    Gtk.Clipboard.get(Gdk.SELECTION_CLIPBOARD).set_text(file.read_text(), -1)
else:
    window = Gtk.Window(type=Gtk.WindowType.POPUP)
    window.set_default_size(120, 40)
    window.add(Gtk.Label(label=file.name))
    window.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [Gtk.TargetEntry.new("text/uri-list", 0, 0)], Gdk.DragAction.COPY)
    window.connect("drag-data-get", lambda _window, _context, data, *_: data.set_uris([file.as_uri()]))
    window.show_all()
    window.move(0, 0)
while Gtk.events_pending():
    Gtk.main_iteration()
print("ready", flush=True)
Gtk.main()
