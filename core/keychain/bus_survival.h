#pragma once

namespace amphora::keychain {

/// libsecret, which QtKeychain loads, talks through GLib's shared session bus connection, and GLib raises SIGTERM when that connection
/// closes: a bus that dies would end the program. This turns it off for the process. Only call it where there is a session bus.
void surviveTheEndOfTheBus();

} // namespace amphora::keychain
