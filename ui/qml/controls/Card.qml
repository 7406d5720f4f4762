import QtQuick
import Amphora

/// A raised surface with a line around it. Content lies inside `padding`; rows that reach the edge use padding 0.
Item {
    id: root

    property int padding: Theme.space16
    property color ground: Theme.raised
    property color edge: Theme.line
    property int edgeWidth: 1
    default property alias content: holder.data

    implicitHeight: holder.childrenRect.height + 2 * padding
    implicitWidth: holder.childrenRect.width + 2 * padding

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: root.ground
        antialiasing: true
    }
    Item {
        id: holder
        anchors { fill: parent; margins: root.padding }
    }
    // Above the content, so that a row's colour never covers the line.
    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: "transparent"
        border { width: root.edgeWidth; color: root.edge }
        antialiasing: true
    }
}
