import QtQuick
import QtQuick.Controls.impl as Impl
import Amphora

/// One Lucide icon by name, tinted. Never the only carrier of a meaning, so it is not spoken.
Impl.IconImage {
    id: root

    property string icon
    property int size: Theme.iconSmall
    /// Names a direction of the page, which mirroring turns round.
    property bool turns: icon === "arrow-left" || icon === "chevron-right"

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: TextKit.icon(icon, size)
    color: Theme.muted
    visible: icon !== ""
    mirror: turns && LayoutMirroring.enabled
    Accessible.ignored: true
}
