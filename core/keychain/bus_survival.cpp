#include "core/keychain/bus_survival.h"

#include <gio/gio.h>

namespace amphora::keychain {

void surviveTheEndOfTheBus()
{
    // The reference is kept for good: were it dropped, GLib could make a new connection with the old habit.
    static GDBusConnection *const connection = g_bus_get_sync(G_BUS_TYPE_SESSION, nullptr, nullptr);
    if (connection) g_dbus_connection_set_exit_on_close(connection, FALSE);
}

} // namespace amphora::keychain
