import QtQuick
import QtQuick.Templates as T
import Amphora

T.MenuSeparator {
    padding: 4
    implicitHeight: 9
    implicitWidth: 40
    contentItem: Divider {}
    Accessible.ignored: true
}
